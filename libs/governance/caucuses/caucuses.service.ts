import { type Day, err, fromBase64url, isDay, isUuid, newId, ok, type Result, sha256Hex } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { FoundingRecord } from '../founding-record.service.js';
import { isEntrySigned } from './device/signing.js';
import type { AgendaMatter, CaucusEntry, CaucusRefusalCode, ChainHead, HandOver } from './domain/caucus.types.js';
import { entryHash, follow, matterHash, readEntry } from './domain/chain.js';
import { isCaucusName, isMatter } from './domain/founding-papers.js';
import { isSealed } from './domain/sealed-size.js';
import { CaucusEntity, CaucusEntryEntity, CaucusMatterEntity } from './caucus.entity.js';
import { CaucusHandOvers } from './caucus-hand-overs.service.js';
import { CaucusPapers } from './caucus-papers.service.js';
import { CaucusPlaces } from './caucus-places.service.js';
import { asHandOver, asMatter, asPapers } from './sent-papers.js';

const MOST_A_DAY = 50;

export type CaucusAnswer = Promise<Result<{ readonly seq: number }, CaucusRefusalCode>>;

/** Takes the steps of caucuses, from nobody knows whom: what counts is the signature of the caucus. */
@Injectable()
export class Caucuses {
  @Inject() private readonly handOvers!: CaucusHandOvers;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly papers: CaucusPapers,
    private readonly places: CaucusPlaces,
  ) {}

  /** `name`, `round`, `papers`, `entry` and `sealed`, as `foundCaucus` of a device makes them. */
  found(given: Readonly<Record<string, unknown>>): CaucusAnswer {
    return this.db.transaction(async (tx) => {
      const { name, round } = given;
      const [entry, papers, sealed] = [readEntry(given['entry']), asPapers(given['papers']), bytesOf(given['sealed'])];
      if (!entry) return err('ENTRY_MALFORMED');
      if (!isCaucusName(name)) return err('NAME_INVALID');
      if (typeof round !== 'string' || !isDay(round)) return err('ROUND_UNKNOWN');
      if (!papers) return err('PAPERS_MISSING');
      const head = follow(null, entry, isEntrySigned);
      if (!head.ok) return head;
      if (await tx.existsBy(CaucusEntity, { id: entry.caucus })) return err('CAUCUS_TAKEN');
      if (!sealed || !fits(entry, sealed)) return err('SEALED_WRONG');
      const refused = await this.papers.spend(tx, round, papers);
      if (refused) return err(refused);
      const today = await this.record.today(tx);
      await tx.insert(CaucusEntity, { id: entry.caucus, name: name.trim(), foundedOn: today });
      await this.keep(tx, entry, sealed, today);
      return ok({ seq: 0 });
    });
  }

  /** `entry`, with `sealed`, `matter` or `handOver`, as the steps of a device make them. */
  goOn(given: Readonly<Record<string, unknown>>): CaucusAnswer {
    return this.db.transaction(async (tx) => {
      const [entry, sealed] = [readEntry(given['entry']), bytesOf(given['sealed'])];
      if (!entry) return err('ENTRY_MALFORMED');
      const head = await this.head(tx, entry.caucus);
      if (!head) return err('CAUCUS_UNKNOWN');
      const next = follow(head, entry, isEntrySigned);
      if (!next.ok) return next;
      const today = await this.record.today(tx);
      if ((await tx.countBy(CaucusEntryEntity, { caucusId: entry.caucus, writtenOn: today })) >= MOST_A_DAY)
        return err('TOO_MANY_TODAY');
      if (entry.kind === 'agenda' || entry.kind === 'hand-over') {
        const refused = await (entry.kind === 'agenda'
          ? this.publish(tx, entry, asMatter(given['matter']), today)
          : this.handOver(tx, entry, asHandOver(given['handOver']), today));
        return refused ? err(refused) : ok({ seq: entry.seq });
      }
      if (!sealed || !fits(entry, sealed)) return err('SEALED_WRONG');
      await this.keep(tx, entry, sealed, today);
      return ok({ seq: entry.seq });
    });
  }

  private async publish(
    tx: EntityManager,
    entry: CaucusEntry,
    matter: AgendaMatter | null,
    today: Day,
  ): Promise<CaucusRefusalCode | null> {
    if (!matter || !isMatter(matter) || matterHash(matter) !== entry.content) return 'MATTER_INVALID';
    const { bodyId, title, words, minutes, salt } = matter;
    if (!isUuid(bodyId) || !(await tx.existsBy(BodyEntity, { id: bodyId }))) return 'BODY_UNKNOWN';
    await this.keep(tx, entry, null, today);
    await tx.insert(CaucusMatterEntity, {
      ...{ id: newId(), caucusId: entry.caucus, seq: entry.seq, bodyId, title, words, minutes, salt },
      ...{ publishedOn: today, meetingId: null },
    });
    await this.places.place(tx);
    return null;
  }

  private async handOver(
    tx: EntityManager,
    entry: CaucusEntry,
    given: HandOver | null,
    today: Day,
  ): Promise<CaucusRefusalCode | null> {
    const refused = await this.handOvers.refuse(tx, entry, given);
    if (refused) return refused;
    await this.keep(tx, entry, null, today);
    await this.handOvers.end(tx, entry.caucus, given!, today);
    return null;
  }

  /** Where a chain ends, for whoever goes on with it; the others wait. */
  private async head(tx: EntityManager, caucus: string): Promise<ChainHead | null> {
    const where = { id: caucus };
    const known = await tx.findOne(CaucusEntity, { where, lock: { mode: 'pessimistic_write' } });
    const [last] = await tx.find(CaucusEntryEntity, { where: { caucusId: caucus }, order: { seq: 'DESC' }, take: 1 });
    if (!known || !last) return null;
    const [roll] = await tx.find(CaucusEntryEntity, {
      where: { caucusId: caucus, kind: 'roll' },
      order: { seq: 'DESC' },
      take: 1,
    });
    const { seq, kind, previous, content, signingKey } = last;
    const hash = entryHash({ caucus, seq, kind, previous, content, signingKey });
    return { caucus, seq, hash, signingKey: roll!.signingKey!, isOver: kind === 'hand-over' };
  }

  private async keep(tx: EntityManager, entry: CaucusEntry, sealed: Buffer | null, writtenOn: Day): Promise<void> {
    const { caucus: caucusId, ...rest } = entry;
    await tx.insert(CaucusEntryEntity, { ...rest, caucusId, sealed, writtenOn });
  }
}

const bytesOf = (given: unknown): Buffer | null =>
  typeof given === 'string' && given.length <= 200_000 ? fromBase64url(given) : null;

const fits = ({ kind, content }: CaucusEntry, sealed: Buffer): boolean =>
  isSealed(kind, sealed) && sha256Hex(sealed) === content;
