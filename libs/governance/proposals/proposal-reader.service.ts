import { Inject, Injectable } from '@nestjs/common';
import { type Day, isUuid } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource, type EntityManager, In } from 'typeorm';
import { BodyRulesRecord } from '../body-rules.service.js';
import { Citations, type ReadableCitation } from '../citations.service.js';
import { DecisionEntity } from '../decision.entity.js';
import { isLapsed } from '../domain/decision-rules.js';
import { FoundingRecord } from '../founding-record.service.js';
import { isInVain } from './domain/proposal-count.js';
import { standing } from './domain/proposal.js';
import { stepsFor } from './domain/proposal-steps.js';
import type { ProposalState, Voice } from './domain/proposal.types.js';
import { ProposalEntity, ProposalHandEntity, ProposalSponsorEntity } from './proposal.entity.js';
import { type Loaded, ProposalStore } from './proposal-store.service.js';
import { namesKept, type Signed } from './proposal-talk.service.js';
import { ProposalTextEntity } from './proposal-text.entity.js';
import { ProposalObjectionEntity } from './proposal-thread.entities.js';

export interface ProposalsReaderPerson {
  readonly ref: string;
  readonly mayVote: boolean;
  readonly mayRecord: boolean;
}

/** A proposal in a list. Words are null where they were erased, names of who was. */
export interface ListedProposal {
  readonly row: ProposalEntity;
  readonly bodyName: string;
  readonly title: string | null;
  readonly authorName: string | null;
  readonly isMine: boolean;
  readonly standingObjections: number;
  /** Whether the reader is in the body and has said nothing of the present text yet. */
  readonly asksMe: boolean;
}

export interface ReadableProposal extends ListedProposal {
  readonly text: string | null;
  readonly versions: readonly Omit<Signed<ProposalTextEntity>, 'isMine'>[];
  readonly sponsors: readonly (string | null)[];
  readonly iSponsor: boolean;
  readonly objections: readonly Signed<ProposalObjectionEntity>[];
  /** Until it is settled; then the count is its decision's. */
  readonly hands: readonly { readonly name: string | null; readonly voice: Voice }[];
  readonly myVoice: Voice | null;
  /** How many people are in the body today. */
  readonly electorate: number;
  readonly citations: readonly ReadableCitation[];
  /** What the reader can do now, by the names of steps, and `conclude`. */
  readonly steps: readonly string[];
}

const MOST = 100;

/** Proposals as members read them. */
@Injectable()
export class ProposalReader {
  @Inject() private readonly rules!: BodyRulesRecord;
  @Inject() private readonly citations!: Citations;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly store: ProposalStore,
  ) {}

  /** The latest first, at most 100. */
  async list(reader: ProposalsReaderPerson): Promise<ListedProposal[]> {
    return this.db.transaction(async (tx) => {
      const rows = await tx.find(ProposalEntity, { order: { position: 'DESC' }, take: MOST });
      const today = await this.record.today(tx);
      return this.listed(tx, await this.store.readAll(tx, rows, today), reader);
    });
  }

  async find(id: string, reader: ProposalsReaderPerson): Promise<ReadableProposal | null> {
    return this.db.transaction(async (tx) => {
      const today = await this.record.today(tx);
      const row = isUuid(id) ? await tx.findOneBy(ProposalEntity, { id }) : null;
      return row && this.whole(tx, await this.store.read(tx, row, today), reader, today);
    });
  }

  /** For whatever cites a proposal by its id, as an item of an agenda does: what it is called, and how far it is. */
  async briefly(ids: readonly string[]): Promise<ReadonlyMap<string, ProposalBrief>> {
    const tx = this.db.manager;
    const rows = await tx.findBy(ProposalEntity, { id: In(ids.filter(isUuid)) });
    const texts = await tx.findBy(ProposalTextEntity, { proposalId: In(rows.map(({ id }) => id)) });
    return new Map(
      rows.map(({ id, phase, version, decisionId }) => {
        const words = texts.find((one) => one.proposalId === id && one.version === version);
        return [id, { title: words?.title ?? null, text: words?.text ?? null, phase, version, decisionId }];
      }),
    );
  }

  private async listed(
    tx: EntityManager,
    loaded: readonly Loaded[],
    reader: ProposalsReaderPerson,
  ): Promise<ListedProposal[]> {
    const rows = loaded.map(({ row }) => row);
    const texts = await this.store.texts(tx, rows);
    const authors = rows.map(({ authorRef }) => authorRef);
    const names = await namesKept(this.persons, authors, tx);
    return loaded.map(({ row, body, state, people }) => ({
      ...{ row, bodyName: body.name, title: texts.get(row.id)?.title ?? null, isMine: row.authorRef === reader.ref },
      authorName: names.get(row.authorRef) ?? null,
      standingObjections: standing(state).length,
      asksMe: people.has(reader.ref) && reader.mayVote && isAsked(state, reader.ref),
    }));
  }

  private async whole(
    tx: EntityManager,
    loaded: Loaded,
    reader: ProposalsReaderPerson,
    today: Day,
  ): Promise<ReadableProposal> {
    const { row, state, people, members } = loaded;
    const versions = await tx.find(ProposalTextEntity, { where: { proposalId: row.id }, order: { version: 'ASC' } });
    const sponsors = await tx.findBy(ProposalSponsorEntity, { proposalId: row.id });
    const objections = await tx.find(ProposalObjectionEntity, {
      where: { proposalId: row.id },
      order: { position: 'ASC' },
    });
    const hands = await tx.findBy(ProposalHandEntity, { proposalId: row.id });
    const refs = [
      ...objections.map(({ authorRef }) => authorRef),
      ...[...sponsors, ...hands].map(({ personRef }) => personRef),
      ...versions.map(({ writtenBy }) => writtenBy),
    ];
    const names = await namesKept(this.persons, refs, tx);
    const name = (ref: string): string | null => names.get(ref) ?? null;
    const signed = (one: ProposalObjectionEntity) => ({
      ...{ row: one, id: one.id, authorName: name(one.authorRef), isMine: one.authorRef === reader.ref },
    });
    const iSponsor = sponsors.some(({ personRef }) => personRef === reader.ref);
    const rules = await this.rules.on(tx, row.bodyId, today);
    const voted = { isInVain: state.phase === 'voting' && isInVain(state, people, rules) };
    const decision = row.decisionId ? await tx.findOneBy(DecisionEntity, { id: row.decisionId }) : null;
    const hasLapsed = decision !== null && isLapsed(decision, today);
    const may = { ...reader, isOfBody: people.has(reader.ref), iSponsor, people, members, hasLapsed, ...voted };
    return {
      ...(await this.listed(tx, [loaded], reader))[0]!,
      text: versions.find(({ version }) => version === row.version)?.text ?? null,
      versions: versions.map((one) => ({ row: one, id: one.id, authorName: name(one.writtenBy) })),
      ...{ iSponsor, sponsors: sponsors.map(({ personRef }) => name(personRef)) },
      objections: objections.map(signed),
      hands: hands.map(({ personRef, voice }) => ({ name: name(personRef), voice })),
      ...{ myVoice: state.hands.get(reader.ref) ?? null, electorate: people.size },
      citations: await this.citations.read(row.citations ?? []),
      steps: stepsFor(state, may, today),
    };
  }
}

/** What an agenda shows of a proposal. */
export interface ProposalBrief {
  readonly title: string | null;
  readonly text: string | null;
  readonly phase: ProposalEntity['phase'];
  readonly version: number;
  readonly decisionId: string | null;
}

function isAsked(state: ProposalState, ref: string): boolean {
  if (state.phase === 'voting') return !state.hands.has(ref);
  const isOpen = state.phase === 'open' && state.way === 'consent';
  return isOpen && !state.hands.has(ref) && !standing(state).some(({ by }) => by === ref);
}
