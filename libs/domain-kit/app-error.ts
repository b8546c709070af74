/**
 * A fault of the caller: absent, forbidden or invalid. `code` is stable and reaches the client;
 * `message` is written for the client too, so it holds nothing about a person.
 */
export abstract class AppError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
