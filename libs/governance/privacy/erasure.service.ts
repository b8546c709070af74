import { CLOCK, type Clock, type Day, err, type Language, ok, type Result } from '#domain-kit';
import { type Actor, assertFresh, type ConfirmNeeded, ErasedPersons, PersonEntity } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThanOrEqual } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { DecisionsService } from '../decisions.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { checkErasureWords, type ErasureRefusal } from './domain/erasure-words.js';
import { textsNaming, type TextId } from './naming-texts.js';
import { erasePersonal } from './personal-erasure.js';

export const ERASE = 'person.erase';
/** A payload holds twenty fields of a hundred ids each; one field is the person's. */
const IDS_A_FIELD = 100;
const IDS_A_DECISION = 19 * IDS_A_FIELD;

export interface TouchedRecords {
  /** Texts of decisions and hand-overs that name the person. */
  readonly texts: number;
  readonly mandates: number;
}

const WISH: Record<Language, (touched: TouchedRecords) => string> = {
  en: ({ texts, mandates }) =>
    `A member has had themself erased. Texts that name them and go, with their salt: ${texts}. Mandates that end: ${mandates}. The decisions stay.`,
  es: ({ texts, mandates }) =>
    `Una persona pidió que se la borre. Textos que la nombran y desaparecen, con su sal: ${texts}. Mandatos que terminan: ${mandates}. Las decisiones quedan.`,
  fr: ({ texts, mandates }) =>
    `Un·e membre s’est fait effacer. Textes qui nomment cette personne et disparaissent, avec leur sel : ${texts}. Mandats qui prennent fin : ${mandates}. Les décisions restent.`,
};

/** A person becomes a pseudonym. What is theirs goes at once; what others rely on waits for a second mandate-holder. */
@Injectable()
export class Erasure {
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly decisions: DecisionsService,
    private readonly persons: ErasedPersons,
  ) {}

  /** What would wait for another's confirmation. */
  async preview(personRef: string): Promise<TouchedRecords> {
    return this.db.transaction(async (tx) => {
      const person = await tx.findOneByOrFail(PersonEntity, { ref: personRef });
      const today = await this.record.today(tx);
      const texts = await textsNaming(tx, person.displayName);
      return { texts: texts.length, mandates: (await this.mandates(tx, personRef, today)).length };
    });
  }

  /** Name, login, sessions and whatever else is theirs, in one transaction, for who has shown just now who they are. Answers what waits. */
  erase(
    { personRef, confirmedAt }: Pick<Actor, 'personRef' | 'confirmedAt'>,
    words: string,
    language: Language,
  ): Promise<Result<TouchedRecords, ErasureRefusal | ConfirmNeeded>> {
    return this.db.transaction(async (tx) => {
      const meant = checkErasureWords(words);
      if (!meant.ok) return meant;
      const fresh = assertFresh(confirmedAt, this.clock.now());
      if (!fresh.ok) return fresh;
      await this.record.lock(tx);
      const person = await tx.findOne(PersonEntity, { where: { ref: personRef }, lock: { mode: 'pessimistic_write' } });
      if (!person || person.erasedOn !== null) return err({ code: 'ALREADY_ERASED' });
      const today = await this.record.today(tx);
      const texts = await textsNaming(tx, person.displayName);
      const touched = { texts: texts.length, mandates: (await this.mandates(tx, personRef, today)).length };
      if (touched.texts + touched.mandates > 0) await this.ask(tx, { personRef, today, texts, touched, language });
      await this.persons.end(tx, personRef, today);
      await erasePersonal(tx, personRef);
      return ok(touched);
    });
  }

  /** Mandates that are held or will begin. */
  mandates(tx: EntityManager, holderRef: string, today: Day): Promise<MandateEntity[]> {
    return tx.findBy(MandateEntity, { holderRef, endedOn: IsNull(), endsOn: MoreThanOrEqual(today) });
  }

  private async ask(
    tx: EntityManager,
    wish: { personRef: string; today: Day; texts: TextId[]; touched: TouchedRecords; language: Language },
  ): Promise<void> {
    const { personRef, today, texts, touched, language } = wish;
    const [body] = await tx.find(BodyEntity, { order: { code: 'ASC' }, take: 1 });
    if (!body) throw new Error('A person with mandates or decisions belongs to a body');
    const text = WISH[language](touched);
    const draft = { bodyId: body.id, rule: 'own-wish', outcome: 'carried', day: today, text, effect: null };
    for (let at = 0; at === 0 || at < texts.length; at += IDS_A_DECISION) {
      const payload = { personRef, ...fieldsOf(texts.slice(at, at + IDS_A_DECISION)) };
      await this.decisions.write(tx, { recordedBy: personRef, today, draft, effect: { kind: ERASE, payload } });
    }
  }
}

function fieldsOf(ids: readonly TextId[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (let at = 0; at < ids.length; at += IDS_A_FIELD)
    fields[`texts${at / IDS_A_FIELD}`] = ids.slice(at, at + IDS_A_FIELD);
  return fields;
}
