import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type BoardEntry, type EntryOf, standing } from '#ballots';
import type { Day } from '#domain-kit';
import { PersonEntity, PersonsService } from '#identity';
import { commitText } from '#ledger';
import { DataSource, type EntityManager, In } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { VotingRight } from '../unity/voting-right.port.js';
import { ElectionCandidateNameEntity } from './election-candidate-name.entity.js';
import { ElectionNominationEntity } from './election-nomination.entity.js';
import { ElectionVoterEntity } from './election-voter.entity.js';
import { VoterKeyEntity } from './voter-key.entity.js';

/** What an opening freezes: who may vote, and who stands. */
@Injectable()
export class ElectionOpening {
  constructor(
    private readonly votingRight: VotingRight,
    private readonly persons: PersonsService,
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** Who would be on the roll if it were frozen now. */
  rollOfToday(): Promise<string[]> {
    return this.db.transaction(async (tx) => this.roll(tx, await this.record.today(tx)));
  }

  /** Members of this day who may take part in deciding; at the committee its delegates, too, whose last day is known. */
  async roll(tx: EntityManager, today: Day): Promise<string[]> {
    const ref = In([...(await this.persons.membersOn(tx, today))]);
    const entitled: string[] = [];
    for (const person of await tx.findBy(PersonEntity, { ref }))
      if ((await this.votingRight.of(tx, person, today)).ok) entitled.push(person.ref);
    return entitled;
  }

  isOnRoll(tx: EntityManager, electionId: string, personRef: string): Promise<boolean> {
    return tx.existsBy(ElectionVoterEntity, { electionId, personRef });
  }

  /** Those who have accepted, in the order of the ballot paper. */
  async standing(tx: EntityManager, electionId: string): Promise<ElectionNominationEntity[]> {
    const rows = await tx.findBy(ElectionNominationEntity, { electionId });
    const order = standing(rows.map(({ personRef: person, proposedBy, state }) => ({ person, proposedBy, state })));
    return order.map((ref) => rows.find(({ personRef }) => personRef === ref)!);
  }

  async freezeCandidates(
    tx: EntityManager,
    nominations: readonly ElectionNominationEntity[],
  ): Promise<EntryOf<'candidate'>[]> {
    const names = await this.persons.namesOf(
      nominations.map(({ personRef }) => personRef),
      tx,
    );
    const entries: EntryOf<'candidate'>[] = [];
    for (const [n, { id, personRef }] of nominations.entries()) {
      const [salt, name] = [randomBytes(32), names.get(personRef)!];
      await tx.update(ElectionNominationEntity, { id }, { number: n + 1 });
      await tx.insert(ElectionCandidateNameEntity, { nominationId: id, saltedName: `${salt.toString('hex')} ${name}` });
      entries.push({ kind: 'candidate', number: n + 1, name: commitText(salt, name) });
    }
    return entries;
  }

  async freezeRoll(tx: EntityManager, electionId: string, roll: readonly string[]): Promise<BoardEntry[]> {
    const made = await tx.findBy(VoterKeyEntity, { personRef: In([...roll]) });
    const keys = new Map(made.map(({ personRef, key }) => [personRef, key]));
    const rows = roll.map((personRef) => ({
      electionId,
      personRef,
      voter: randomBytes(16).toString('hex'),
      key: keys.get(personRef) ?? null,
    }));
    await tx.insert(ElectionVoterEntity, rows);
    return rows.map(({ voter, key }) => ({ kind: 'voter', voter, key }));
  }
}
