import { Injectable } from '@nestjs/common';
import { type Day, isUuid } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource, type EntityManager } from 'typeorm';
import { BodiesWithPeople } from '../body-people.service.js';
import { BodyEntity } from '../body.entity.js';
import { FoundingRecord } from '../founding-record.service.js';
import { pseudonymOf } from '../privacy/personal-erasure.js';
import { countByName, type NamedCount, refuseClosing } from './domain/roll-call.js';
import type { NamedVote, RollCall } from './domain/roll-call.types.js';
import { stateOf } from './roll-calls.service.js';
import { RollCallEntity, RollCallTextEntity } from './roll-call.entity.js';

export interface RollCallReaderPerson {
  readonly ref: string;
  readonly mayVote: boolean;
  readonly mayRecord: boolean;
}

export interface ReadableRollCall {
  readonly row: RollCallEntity;
  readonly bodyName: string;
  /** Null where it was erased. */
  readonly text: string | null;
  /** Null of who was erased. */
  readonly moderatorName: string | null;
  /** While it is open for the people of the body alone; then for all. */
  readonly count: NamedCount | null;
  /** Who said what: for the people of the body alone. */
  readonly roll: readonly { readonly name: string | null; readonly vote: NamedVote | null }[] | null;
  readonly myVote: NamedVote | null;
  /** Whether the reader is on the roll, and it is open today. */
  readonly iVote: boolean;
  readonly iClose: boolean;
}

const MOST = 100;

/** Votes by name as members read them. */
@Injectable()
export class RollCallReader {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly bodies: BodiesWithPeople,
  ) {}

  /** The latest first, at most 100; nobody's vote but the reader's. */
  async list(reader: RollCallReaderPerson): Promise<ReadableRollCall[]> {
    return this.db.transaction(async (tx) => {
      const rows = await tx.find(RollCallEntity, { order: { position: 'DESC' }, take: MOST });
      const today = await this.record.today(tx);
      const read: ReadableRollCall[] = [];
      for (const row of rows) read.push({ ...(await this.read(tx, row, reader, today)), roll: null });
      return read;
    });
  }

  async find(id: string, reader: RollCallReaderPerson): Promise<ReadableRollCall | null> {
    return this.db.transaction(async (tx) => {
      const row = isUuid(id) ? await tx.findOneBy(RollCallEntity, { id }) : null;
      return row && this.read(tx, row, reader, await this.record.today(tx));
    });
  }

  private async read(
    tx: EntityManager,
    row: RollCallEntity,
    reader: RollCallReaderPerson,
    today: Day,
  ): Promise<ReadableRollCall> {
    const state = await stateOf(tx, row);
    const body = await tx.findOneByOrFail(BodyEntity, { id: row.bodyId });
    const isInside = state.roll.has(reader.ref) || (await this.bodies.everybodyIn(tx, body, today)).has(reader.ref);
    const words = await tx.findOneBy(RollCallTextEntity, { rollCallId: row.id });
    const names = await this.names(tx, [row.moderatorRef, ...(isInside ? state.roll.keys() : [])]);
    const isOpen = row.phase === 'open' && today <= row.closesOn;
    return {
      ...{ row, bodyName: body.name, text: words?.text ?? null },
      moderatorName: names.get(row.moderatorRef) ?? null,
      count: isInside || row.phase !== 'open' ? countByName(state.roll) : null,
      roll: isInside ? rollOf(state, names) : null,
      myVote: state.roll.get(reader.ref) ?? null,
      iVote: isOpen && reader.mayVote && state.roll.has(reader.ref),
      iClose: reader.mayRecord && refuseClosing(state, reader.ref, today) === null,
    };
  }

  /** Without those who were erased. */
  private async names(tx: EntityManager, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = await this.persons.namesOf(refs, tx);
    return new Map([...names].filter(([ref, name]) => name !== pseudonymOf(ref)));
  }
}

/** By name, and whoever has none last. */
const rollOf = ({ roll }: RollCall, names: ReadonlyMap<string, string>): NonNullable<ReadableRollCall['roll']> =>
  [...roll]
    .map(([ref, vote]) => ({ name: names.get(ref) ?? null, vote }))
    .toSorted(
      (a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''),
    );
