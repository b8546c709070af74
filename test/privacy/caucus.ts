import { newId } from '#domain-kit';
import type { DataSource } from 'typeorm';
import type { Planted } from './planted.js';

/** Where an organization comes from; a caucus that brings something before a body, and papers that are being signed. Who is in it is planted nowhere: the node has it not. */
export async function caucus(planted: Planted, db: DataSource): Promise<void> {
  const insert = (table: string, row: object) =>
    db.manager.insert(db.entityMetadatas.find(({ tableName }) => tableName === table)!.target, row);
  const [body] = await db.query<{ id: string }[]>('SELECT id FROM body LIMIT 1');
  const id = newId();
  await insert('caucus_paper_round', {
    ...{ beginsOn: '2026-03-02', asksUntil: '2999-03-08', countsUntil: '2999-05-03', paperKey: 'public', papers: null },
    paperSecret: planted.text('caucus_paper_round.paper_secret'),
    markSecret: planted.text('caucus_paper_round.mark_secret'),
  });
  await insert('caucus', { id, name: 'Night shift', foundedOn: '2026-03-09' });
  await insert('caucus_matter', {
    ...{ id: newId(), caucusId: id, seq: 1, bodyId: body!.id, minutes: 10, salt: 'salt', publishedOn: '2026-03-09' },
    title: planted.text('caucus_matter.title', 'What * asked'),
    words: planted.text('caucus_matter.words', 'We ask with * for it.'),
    meetingId: null,
  });
  await insert('spun_out', {
    ...{ id: 1, organization: 'Harbour', caucusId: id, name: 'Night shift', decision: 'a'.repeat(64) },
    ...{ head: 'a'.repeat(64), foundedOn: '2026-03-09' },
  });
  await insert('spun_out_paper', {
    ...{ id: newId(), originId: 1, position: 0, kind: 'decision', day: '2026-03-09', inFavour: 3, against: 0 },
    title: planted.text('spun_out_paper.title', 'Whether * goes'),
    words: planted.text('spun_out_paper.words', 'We go with *.'),
  });
}
