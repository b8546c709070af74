import { Inject, Injectable, Optional } from '@nestjs/common';
import { contestedUntil, countBoard, type CountResult, type ElectionPlan, entriesOf } from '#ballots';
import { isUuid } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource, In } from 'typeorm';
import { CandidateWordsEntity } from './candidate-words.entity.js';
import { CoSigners, type CoSignerStanding } from './co-signers.port.js';
import { ElectionBoards } from './election-boards.service.js';
import { ElectionEntity } from './election.entity.js';
import { ElectionNominationEntity } from './election-nomination.entity.js';
import { ElectionRequestEntity } from './election-request.entity.js';
import { ElectionSignerEntity } from './election-signer.entity.js';
import { ElectionVoterEntity } from './election-voter.entity.js';
import { FoundingRecord } from '../founding-record.service.js';
import { RunningElections } from './running-elections.service.js';
import { VoterKeyEntity } from './voter-key.entity.js';

export interface ReadableNomination extends Pick<
  ElectionNominationEntity,
  'personRef' | 'proposedBy' | 'state' | 'number'
> {
  /** Null where the person was erased. */
  readonly displayName: string | null;
  readonly proposerName: string | null;
  /** Why they stand, in their own words. */
  readonly words: string | null;
}

/** What one member reads of an election: where it stands, who stands, and what is their own. */
export interface ReadableElection {
  readonly election: ElectionEntity;
  readonly nominations: readonly ReadableNomination[];
  /** Their random number; null before the opening, and for who is not on the roll. */
  readonly voter: string | null;
  /** The key that the roll has for them; null where none was made before the opening. */
  readonly rollKey: string | null;
  /** A paper was asked for in their name. */
  readonly hasAsked: boolean;
  readonly paperKey: string | null;
  /** Checks receipts. */
  readonly statementKey: string | null;
  /** How many are on the roll; null before the opening. */
  readonly roll: number | null;
  /** How many papers were asked for. */
  readonly papers: number;
  readonly contestedUntil: string | null;
  /** Null where the organization's own server alone signs papers. */
  readonly coSigner: CoSignerStanding | null;
  /** The first day on which somebody must take the next step; null where nobody must. */
  readonly stepFrom: string | null;
}

/** A count, as it is made again from the board whenever somebody asks. */
export interface ReadableCount {
  readonly plan: ElectionPlan;
  readonly result: CountResult;
  readonly names: readonly (string | null)[];
  readonly roll: number;
  readonly papers: number;
  /** The node that signed papers too; null where there was none. */
  readonly coSigner: string | null;
  /** What everybody who counts the board again must get, in hex. */
  readonly digest: string;
}

/** An answer in the place of a person. */
const onPaper = (displayName: string, n: number): ReadableNomination => ({
  ...{ personRef: `answer-${n + 1}`, proposedBy: '', state: 'accepted', number: n + 1 },
  ...{ displayName, proposerName: null, words: null },
});

/** Elections as members read them. */
@Injectable()
export class ElectionReader {
  @Optional() @Inject(CoSigners) private readonly coSigners?: CoSigners;
  @Inject() private readonly record!: FoundingRecord;

  constructor(
    private readonly db: DataSource,
    private readonly persons: PersonsService,
    private readonly boards: ElectionBoards,
    private readonly running: RunningElections,
  ) {}

  /** Latest first, at most 100. */
  async list(reader: string): Promise<ReadableElection[]> {
    const elections = await this.db.manager.find(ElectionEntity, { order: { calledOn: 'DESC', id: 'ASC' }, take: 100 });
    return this.readable(elections, reader);
  }

  async find(electionId: string, reader: string): Promise<ReadableElection | null> {
    const election = isUuid(electionId) ? await this.db.manager.findOneBy(ElectionEntity, { id: electionId }) : null;
    return election && (await this.readable([election], reader))[0]!;
  }

  /** The key that a person's device has made for elections to come. */
  async voterKey(personRef: string): Promise<string | null> {
    return (await this.db.manager.findOneBy(VoterKeyEntity, { personRef }))?.key ?? null;
  }

  /** Null before the result stands on the board. */
  async count(electionId: string): Promise<ReadableCount | null> {
    if (!isUuid(electionId)) return null;
    const tx = this.db.manager;
    const entries = await this.boards.entries(tx, electionId);
    const { plan } = entriesOf(entries, 'called')[0] ?? {};
    if (!plan || entries.at(-1)?.kind !== 'result') return null;
    const { result, digest } = countBoard(plan, entries);
    const named = new Map((await this.boards.names(tx, electionId)).map(({ number, name }) => [number, name]));
    return {
      plan,
      result,
      digest,
      names: result.candidates.map((_, n) => named.get(n + 1) ?? null),
      roll: entriesOf(entries, 'voter').length,
      papers: entriesOf(entries, 'request').length,
      coSigner: entriesOf(entries, 'signer').find(({ role }) => role === 'co-signer')?.node ?? null,
    };
  }

  private async readable(elections: readonly ElectionEntity[], personRef: string): Promise<ReadableElection[]> {
    if (elections.length === 0) return [];
    const tx = this.db.manager;
    const electionId = In(elections.map(({ id }) => id));
    const own = await tx.findBy(ElectionVoterEntity, { electionId, personRef });
    const asked = await tx.findBy(ElectionRequestEntity, { electionId, voter: In(own.map(({ voter }) => voter)) });
    const signers = await tx.find(ElectionSignerEntity, {
      where: { electionId },
      select: { electionId: true, paperKey: true, statementKey: true },
    });
    const steps = await this.running.steps(await this.record.today());
    const nominations = await this.nominations(elections.map(({ id }) => id));
    const coSigners = await this.coSigners?.standings(
      elections.map(({ id }) => id),
      own.map(({ voter }) => voter),
    );
    const [roll, papers] = [await this.counts('election_voter'), await this.counts('election_request')];
    return elections.map((election) => {
      const { id, plan, countedOn } = election;
      const of = <T extends { electionId: string }>(rows: readonly T[]) => rows.find((one) => one.electionId === id);
      return {
        election,
        nominations: election.answers?.map(onPaper) ?? nominations.filter((one) => one.electionId === id),
        voter: of(own)?.voter ?? null,
        rollKey: of(own)?.key ?? null,
        hasAsked: of(asked) !== undefined,
        paperKey: of(signers)?.paperKey ?? null,
        statementKey: of(signers)?.statementKey ?? null,
        roll: roll.get(id) ?? null,
        papers: papers.get(id) ?? 0,
        coSigner: coSigners?.get(id) ?? null,
        contestedUntil: countedOn && contestedUntil(plan, countedOn),
        stepFrom: steps.get(id) ?? null,
      };
    });
  }

  private async nominations(elections: readonly string[]): Promise<(ReadableNomination & { electionId: string })[]> {
    const tx = this.db.manager;
    const where = { electionId: In([...elections]) };
    const rows = await tx.find(ElectionNominationEntity, { where, order: { number: 'ASC', personRef: 'ASC' } });
    const texts = await tx.findBy(CandidateWordsEntity, { nominationId: In(rows.map(({ id }) => id)) });
    const words = new Map(texts.map(({ nominationId, words: said }) => [nominationId, said]));
    const names = await this.persons.namesOf(rows.flatMap(({ personRef, proposedBy }) => [personRef, proposedBy]));
    const nameOf = (ref: string): string | null => names.get(ref) ?? null;
    return rows.map(({ id, electionId, personRef, proposedBy, state, number }) => ({
      ...{ electionId, personRef, proposedBy, state, number },
      displayName: nameOf(personRef),
      proposerName: nameOf(proposedBy),
      words: words.get(id) ?? null,
    }));
  }

  private async counts(table: 'election_voter' | 'election_request'): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.manager.query<{ id: string; n: number }[]>(
      `SELECT election_id AS id, count(*)::int AS n FROM "${table}" GROUP BY 1`,
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }
}
