import { seal } from './held-keys.js';

/**
 * A personal text on its way into a statement. It is sealed when the driver writes it, and shows itself nowhere else:
 * not in a log, not in an error's parameters.
 */
export class Unsealed {
  readonly #text: string;
  readonly #aad: string;

  constructor(text: string, aad: string) {
    this.#text = text;
    this.#aad = aad;
  }

  holds(text: string): boolean {
    return this.#text === text;
  }

  /** Called by `pg` for each parameter. Never the same twice, so equal texts are not seen to be equal. */
  toPostgres(): string {
    return seal(this.#text, this.#aad);
  }

  toJSON(): string {
    return '[sealed]';
  }

  toString(): string {
    return '[sealed]';
  }
}
