import { Injectable } from '@nestjs/common';
import { type Day, isUuid } from '#domain-kit';
import { type EntityManager, In } from 'typeorm';
import { BodiesWithPeople } from '../body-people.service.js';
import { BodyEntity } from '../body.entity.js';
import type { ProposalState } from './domain/proposal.types.js';
import { ProposalEntity, ProposalHandEntity } from './proposal.entity.js';
import { ProposalTextEntity } from './proposal-text.entity.js';
import { ProposalAmendmentEntity, ProposalObjectionEntity } from './proposal-thread.entities.js';

export interface Loaded {
  readonly row: ProposalEntity;
  readonly body: BodyEntity;
  readonly state: ProposalState;
  /** Everybody in the body who can take part in deciding today. */
  readonly people: ReadonlySet<string>;
  /** Everybody in the body today, also those whose vote is suspended. */
  readonly members: ReadonlySet<string>;
}

/** Words of what a step added; the rules know ids only. */
export interface Written {
  readonly id: string;
  readonly words: string;
}

/** A proposal as its rules see it, read from its rows and written back to them. */
@Injectable()
export class ProposalStore {
  constructor(private readonly bodies: BodiesWithPeople) {}

  /** To change it. Locked: of two steps at once the second sees the first. */
  async load(tx: EntityManager, id: string, today: Day): Promise<Loaded | null> {
    if (!isUuid(id)) return null;
    const row = await tx.findOne(ProposalEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && this.read(tx, row, today);
  }

  /** Without a lock, to show it. */
  async read(tx: EntityManager, row: ProposalEntity, today: Day): Promise<Loaded> {
    return (await this.readAll(tx, [row], today))[0]!;
  }

  /** Likewise several, by as many questions to the database as for one; some more for each body. */
  async readAll(tx: EntityManager, rows: readonly ProposalEntity[], today: Day): Promise<Loaded[]> {
    const proposalId = In(rows.map(({ id }) => id));
    const of = { where: { proposalId }, order: { position: 'ASC' } } as const;
    // Without their words: a rule needs none, and each is opened by itself.
    const known = { id: true, proposalId: true, authorRef: true, version: true, state: true } as const;
    const objections = await tx.find(ProposalObjectionEntity, { ...of, select: known });
    const amendments = await tx.find(ProposalAmendmentEntity, { ...of, select: { ...known, integrates: true } });
    const hands = await tx.findBy(ProposalHandEntity, { proposalId });
    const bodies = await tx.findBy(BodyEntity, { id: In(rows.map(({ bodyId }) => bodyId)) });
    const people = new Map<string, Pick<Loaded, 'people' | 'members'>>();
    for (const body of bodies)
      people.set(body.id, {
        people: await this.bodies.votersIn(tx, body, today),
        members: await this.bodies.everybodyIn(tx, body, today),
      });
    const isOf =
      ({ id }: ProposalEntity) =>
      (one: { readonly proposalId: string }): boolean =>
        one.proposalId === id;
    return rows.map((row) => ({
      row,
      body: bodies.find(({ id }) => id === row.bodyId)!,
      ...people.get(row.bodyId)!,
      state: stateOf(row, {
        objections: objections.filter(isOf(row)),
        amendments: amendments.filter(isOf(row)),
        hands: hands.filter(isOf(row)),
      }),
    }));
  }

  /** Writes what changed. A text that was accepted becomes the next version, in the name of who wrote it. */
  async save(
    tx: EntityManager,
    { row, state: before }: Loaded,
    after: ProposalState,
    { today, written }: { readonly today: Day; readonly written: Written | null },
  ): Promise<void> {
    const { id: proposalId } = row;
    const words = (id: string): string | null => (written?.id === id ? written.words : null);
    for (const { id, by, version, state } of after.objections) {
      const known = before.objections.find((one) => one.id === id);
      if (known?.state === state) continue;
      if (known) await tx.update(ProposalObjectionEntity, { id }, { state });
      else
        await tx.insert(ProposalObjectionEntity, {
          ...{ id, proposalId, authorRef: by, version, state, raisedOn: today, reason: words(id) },
        });
    }
    for (const { id, by, version, state, integrates } of after.amendments) {
      const known = before.amendments.find((one) => one.id === id);
      if (known?.state === state) continue;
      if (known) await tx.update(ProposalAmendmentEntity, { id }, { state });
      else
        await tx.insert(ProposalAmendmentEntity, {
          ...{ id, proposalId, authorRef: by, version, state, integrates, writtenOn: today, text: words(id) },
          ...{ inFavour: null, against: null },
        });
      if (state === 'accepted') await this.nextVersion(tx, row, { id, by, today });
    }
    await this.saveHands(tx, proposalId, before, after);
    const { phase, version, windowFrom, windowUntil, voteUntil, votingOn } = after;
    const closedOn = phase === 'decided' || phase === 'withdrawn' ? today : null;
    const change = { phase, version, windowFrom, windowUntil, voteUntil, votingOn, closedOn };
    // With its decision, which the caller sets in the same update: a decided proposal has one.
    await tx.update(ProposalEntity, { id: proposalId }, { ...change, decisionId: row.decisionId });
  }

  /** The present texts of these, by proposal. */
  async texts(tx: EntityManager, rows: readonly ProposalEntity[]): Promise<ReadonlyMap<string, ProposalTextEntity>> {
    if (rows.length === 0) return new Map();
    const texts = await tx.findBy(
      ProposalTextEntity,
      rows.map(({ id, version }) => ({ proposalId: id, version })),
    );
    return new Map(texts.map((one) => [one.proposalId, one]));
  }

  async text(tx: EntityManager, proposalId: string, version: number): Promise<ProposalTextEntity | null> {
    return tx.findOneBy(ProposalTextEntity, { proposalId, version });
  }

  private async nextVersion(
    tx: EntityManager,
    { id: proposalId, version }: ProposalEntity,
    amendment: { readonly id: string; readonly by: string; readonly today: Day },
  ): Promise<void> {
    const { text } = await tx.findOneByOrFail(ProposalAmendmentEntity, { id: amendment.id });
    const before = await this.text(tx, proposalId, version);
    await tx.insert(ProposalTextEntity, {
      ...{ id: amendment.id, proposalId, version: version + 1, writtenBy: amendment.by, writtenOn: amendment.today },
      ...{ title: before?.title ?? '', text: text ?? '' },
    });
  }

  private async saveHands(
    tx: EntityManager,
    proposalId: string,
    before: ProposalState,
    after: ProposalState,
  ): Promise<void> {
    for (const personRef of before.hands.keys())
      if (!after.hands.has(personRef)) await tx.delete(ProposalHandEntity, { proposalId, personRef });
    for (const [personRef, voice] of after.hands)
      if (before.hands.get(personRef) !== voice) await tx.save(ProposalHandEntity, { proposalId, personRef, voice });
  }
}

interface Threads {
  readonly objections: readonly ProposalObjectionEntity[];
  readonly amendments: readonly ProposalAmendmentEntity[];
  readonly hands: readonly ProposalHandEntity[];
}

function stateOf(row: ProposalEntity, { objections, amendments, hands }: Threads): ProposalState {
  const { phase, way, version, windowDays, windowFrom, windowUntil, voteUntil, votingOn } = row;
  return {
    ...{ author: row.authorRef, phase, way, version, windowDays, windowFrom, windowUntil, voteUntil, votingOn },
    objections: objections.map((one) => ({
      ...{ id: one.id, by: one.authorRef, version: one.version, state: one.state },
    })),
    amendments: amendments.map((one) => ({
      ...{ id: one.id, by: one.authorRef, version: one.version, state: one.state, integrates: one.integrates },
    })),
    hands: new Map(hands.map(({ personRef, voice }) => [personRef, voice])),
  };
}
