import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { BodiesWithPeople, isOfEverybody } from '../body-people.service.js';
import { BodyEntity } from '../body.entity.js';
import { DecisionEntity } from '../decision.entity.js';
import { FoundingRecord } from '../founding-record.service.js';
import { OfficeEntity } from '../office.entity.js';
import { CriticismEntity } from './criticism.entity.js';
import { answer, checkWords, close, write } from './domain/criticism.js';
import type { CriticismRefusalCode, CriticismTarget } from './domain/criticism.types.js';

type Answer<T = void> = Promise<Result<T, CriticismRefusalCode>>;

/** What a note is about, the body that answers, and those who did the work: nobody of them is named in it. */
interface Matter {
  readonly decisionId: string | null;
  readonly officeId: string | null;
  readonly bodyId: string;
  readonly people: readonly string[];
}

/** What a member says of a decision or of an office’s work, and what its body answers (R73). */
@Injectable()
export class Criticisms {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly bodies: BodiesWithPeople,
    private readonly persons: PersonsService,
  ) {}

  write(authorRef: string, target: CriticismTarget, typed: string): Answer<string> {
    return this.locked(async (tx, today) => {
      const matter = await this.matterOf(tx, target);
      if (!matter) return err('TARGET_UNKNOWN');
      const { people, ...about } = matter;
      const words = checkWords(typed, (await this.persons.namesOf(people, tx)).values());
      if (!words.ok) return words;
      const open = await tx.findBy(CriticismEntity, { authorRef, state: Not('closed') });
      const isSame = (one: CriticismEntity): boolean =>
        one.decisionId === about.decisionId && one.officeId === about.officeId;
      const written = write({ open: open.length, hasOpenOnIt: open.some(isSame) }, today);
      if (!written.ok) return written;
      const id = newId();
      await tx.insert(CriticismEntity, {
        ...{ id, authorRef, ...about, state: 'open', writtenOn: today, words: words.value, ...written.value },
        ...{ answer: null, answeredOn: null, answeredBy: null, closedOn: null },
      });
      return ok(id);
    });
  }

  answer(by: string, id: string, typed: string): Answer {
    return this.locked(async (tx, today) => {
      const note = await this.find(tx, id);
      if (!note) return err('NOTE_UNKNOWN');
      const allowed = answer(note, { ref: by, isOfBody: await this.isOf(tx, note.bodyId, by) });
      if (!allowed.ok) return allowed;
      const author = await this.persons.namesOf([note.authorRef], tx);
      const words = checkWords(typed, author.values());
      if (!words.ok) return words;
      const change = { answer: words.value, answeredOn: today, answeredBy: by, state: 'answered' as const };
      await tx.update(CriticismEntity, { id }, change);
      return ok(undefined);
    });
  }

  close(by: string, id: string): Answer {
    return this.locked(async (tx, today) => {
      const note = await this.find(tx, id);
      if (!note) return err('NOTE_UNKNOWN');
      const closed = close(note, by);
      if (closed.ok) await tx.update(CriticismEntity, { id }, { state: 'closed', closedOn: today });
      return closed;
    });
  }

  /** Whether somebody may answer for a body, if they may record its decisions. */
  async isOf(tx: EntityManager, bodyId: string, ref: string): Promise<boolean> {
    const body = await tx.findOneBy(BodyEntity, { id: bodyId });
    if (!body) return false;
    return isOfEverybody(body) || ((await this.bodies.find(bodyId, tx))?.people.has(ref) ?? false);
  }

  private find(tx: EntityManager, id: string): Promise<CriticismEntity | null> {
    return isUuid(id) ? tx.findOneBy(CriticismEntity, { id }) : Promise.resolve(null);
  }

  private async matterOf(tx: EntityManager, target: CriticismTarget): Promise<Matter | null> {
    if ('decisionId' in target) {
      const { decisionId: id } = target;
      const found = isUuid(id) ? await tx.findOneBy(DecisionEntity, { id, state: 'in-force' }) : null;
      if (!found) return null;
      const people = [found.recordedBy, found.secondedBy, found.ownerRef].filter((ref) => ref !== null);
      return { decisionId: id, officeId: null, bodyId: found.bodyId, people };
    }
    const { officeId: id } = target;
    const office = isUuid(id) ? await tx.findOneBy(OfficeEntity, { id }) : null;
    if (!office) return null;
    const holders = await tx.query<{ ref: string }[]>(
      'SELECT DISTINCT holder_ref AS ref FROM mandate WHERE office_id = $1',
      [id],
    );
    return { decisionId: null, officeId: id, bodyId: office.bodyId, people: holders.map(({ ref }) => ref) };
  }

  private locked<T>(work: (tx: EntityManager, today: Day) => Answer<T>): Answer<T> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      return work(tx, await this.record.today(tx));
    });
  }
}
