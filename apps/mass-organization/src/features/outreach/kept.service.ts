import { CLOCK, type Clock } from '#domain-kit';
import { SignInThrottle } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { Invitations } from '../people/index.js';
import type { ReadableContact } from './contact-reader.service.js';
import { CHOICE_WORDS, languageWords } from './domain/contact-words.js';
import type { KeptFact, KeptState } from './domain/kept-page.js';
import { STAGE_WORDS } from './domain/pipeline.js';
import { OwnContact } from './own-contact.service.js';
import { Slips } from './slips.service.js';

const DOOR = { door: 'kept' } as const;

/**
 * What somebody reads and ends who has a code and no account. A code has 120 random bits and is found by its hash; a
 * wrong, a used and a forgotten one have one answer after the same statements, and tries are counted for the node.
 */
@Injectable()
export class Kept {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly throttle!: SignInThrottle;

  constructor(
    private readonly slips: Slips,
    private readonly invitations: Invitations,
    private readonly contacts: OwnContact,
  ) {}

  of(code: string): Promise<KeptState> {
    return this.counted(async () => {
      const contact = await this.contacts.keptOf(code);
      const invited = await this.slips.keptOf(code);
      const asked = await this.invitations.keptOf(code);
      if (contact) return { shows: 'facts', facts: contactFactsOf(contact), notes: ['noCount'], code };
      if (invited) return facts(invited, code, ['noCount']);
      return asked && facts(asked, code, ['invited', 'noCount']);
    });
  }

  stop(code: string): Promise<KeptState> {
    return this.counted(async () => {
      const ended = [
        await this.contacts.stop(code),
        await this.slips.stop(code),
        (await this.invitations.decline(code)).ok,
      ];
      return ended.includes(true) ? { shows: 'gone' } : null;
    });
  }

  private async counted(work: () => Promise<KeptState | null>): Promise<KeptState> {
    const admitted = await this.throttle.begin(DOOR, this.clock.now());
    if (!admitted.ok) return { shows: 'question', says: 'later' };
    const found = await work();
    if (found === null) return { shows: 'question', says: 'unknown' };
    await this.throttle.succeed(DOOR, this.clock.now());
    return found;
  }
}

function facts(kept: object, code: string, notes: Extract<KeptState, { shows: 'facts' }>['notes']): KeptState {
  const told = Object.entries(kept).flatMap(([word, value]) =>
    typeof value === 'string' ? [{ word: word as KeptFact['word'], value }] : [],
  );
  return { shows: 'facts', facts: told, notes, code };
}

/** Everything that stands in the row, and why; what is empty is not there. */
function contactFactsOf(contact: ReadableContact): KeptFact[] {
  const { reach, askFor, languages, freeAt, askedFor, nextStep, nextOn, stage } = contact;
  const chosen = (codes: readonly string[]) => codes.map((code) => CHOICE_WORDS[code as keyof typeof CHOICE_WORDS]);
  const all: readonly { word: KeptFact['word']; value: KeptFact['value'] | null }[] = [
    { word: 'contact', value: reach },
    { word: 'askFor', value: askFor },
    { word: 'languages', value: languages.map(languageWords) },
    { word: 'freeAt', value: chosen(freeAt) },
    { word: 'askedFor', value: chosen(askedFor) },
    { word: 'nextStep', value: chosen(nextStep ? [nextStep] : []) },
    { word: 'nextOn', value: nextOn },
    { word: 'stage', value: [STAGE_WORDS[stage].name] },
    { word: 'purpose', value: [STAGE_WORDS[stage].purpose] },
    { word: 'keptBy', value: contact.keptByName },
    { word: 'askedOn', value: contact.askedOn },
    { word: 'lastContactOn', value: contact.lastContactOn },
    { word: 'goesOn', value: contact.goesOn },
  ];
  return all.flatMap(({ word, value }) => (value === null || value.length === 0 ? [] : [{ word, value }]));
}
