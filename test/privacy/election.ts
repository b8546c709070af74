import { newId } from '#domain-kit';
import type { DataSource } from 'typeorm';
import type { Planted } from './planted.js';

/** An election that has been opened, and one of others that is signed here too: its days cannot be waited for, so its rows are put where an opening puts them. */
export async function election(planted: Planted, db: DataSource): Promise<void> {
  const [{ ref }] = (await db.query(`SELECT ref FROM person WHERE sphere = 'member' LIMIT 1`)) as [{ ref: string }];
  const [electionId, nominationId] = [newId(), newId()];
  const day = '2026-03-09';
  const [calledBy, phase] = [ref, 'issuing'];
  const rows = [
    ['election', { id: electionId, plan: {}, calledOn: day, calledBy, phase, since: day, countedOn: null }],
    [
      'election_nomination',
      { id: nominationId, electionId, personRef: ref, proposedBy: ref, state: 'accepted', number: 1 },
    ],
    [
      'election_candidate_name',
      { nominationId, saltedName: planted.text('election_candidate_name.salted_name', `${'0'.repeat(64)} Ana *`) },
    ],
    [
      'election_candidate_words',
      { nominationId, words: planted.text('election_candidate_words.words', 'I stand because * asked me') },
    ],
    [
      'election_signer',
      {
        electionId,
        paperKey: 'public',
        statementKey: 'public',
        paperSecret: planted.text('election_signer.paper_secret'),
        statementSecret: planted.text('election_signer.statement_secret'),
      },
    ],
    [
      'co_signed_election',
      {
        ...{ electionId: newId(), asker: 'another', issuingUntil: day, paperKey: 'public', statementKey: 'public' },
        paperSecret: planted.text('co_signed_election.paper_secret'),
        statementSecret: planted.text('co_signed_election.statement_secret'),
      },
    ],
  ] as const;
  for (const [table, row] of rows) {
    const { target } = db.entityMetadatas.find(({ tableName }) => tableName === table)!;
    await db.manager.insert(target, row as never);
  }
}
