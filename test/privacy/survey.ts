import { newId } from '#domain-kit';
import type { DataSource } from 'typeorm';
import type { Planted } from './planted.js';

/** A survey whose papers are being fetched, with the keys that go with the last one. */
export async function survey(planted: Planted, db: DataSource): Promise<void> {
  const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const { target } = db.entityMetadatas.find(({ tableName }) => tableName === 'survey')!;
  await db.manager.insert(target, {
    ...{ id: newId(), pack: 'time-and-care-1', asksUntil: dayIn(20), answersUntil: dayIn(30), phase: 'asking' },
    ...{ paperKey: 'public', papers: null },
    paperSecret: planted.text('survey.paper_secret'),
    markSecret: planted.text('survey.mark_secret'),
  });
}
