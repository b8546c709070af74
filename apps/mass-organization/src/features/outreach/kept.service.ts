import { Injectable } from '@nestjs/common';
import { Invitations } from '../people/index.js';
import type { KeptFact, KeptState } from './domain/kept-page.js';
import { Slips } from './slips.service.js';

/** What somebody reads and ends who has a code and no account. */
@Injectable()
export class Kept {
  constructor(
    private readonly slips: Slips,
    private readonly invitations: Invitations,
  ) {}

  async of(code: string): Promise<KeptState> {
    const invited = await this.slips.keptOf(code);
    if (invited) return facts(invited, code, ['noCount']);
    const name = await this.invitations.nameOf(code);
    return name === null ? { shows: 'question', isUnknown: true } : facts({ name }, code, ['invited', 'noCount']);
  }

  async stop(code: string): Promise<KeptState> {
    const ended = (await this.slips.stop(code)) || (await this.invitations.decline(code)).ok;
    return ended ? { shows: 'gone' } : { shows: 'question', isUnknown: true };
  }
}

function facts(kept: object, code: string, notes: Extract<KeptState, { shows: 'facts' }>['notes']): KeptState {
  const told = Object.entries(kept).flatMap(([word, value]) =>
    typeof value === 'string' ? [{ word: word as KeptFact['word'], value }] : [],
  );
  return { shows: 'facts', facts: told, notes, code };
}
