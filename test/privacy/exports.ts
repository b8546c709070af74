import { DecisionsExport, InstanceExport, OwnExport } from '#governance';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Download, DOWNLOADS } from '../../apps/mass-organization/src/features/downloads/download-sets.js';
import { DOWNLOAD_FORMATS, Downloads } from '../../apps/mass-organization/src/features/downloads/downloads.service.js';
import { RecordsExport } from '../../apps/mass-organization/src/features/resources/records-export.service.js';
import type { Capture } from './search.js';

type Files = Readonly<Record<string, AsyncIterable<string>>>;

/** Every file that somebody takes out of an organization's node, as whoever may have most of it gets it. */
export async function exportsOf(node: INestApplicationContext, now: Date): Promise<Capture[]> {
  const people = await node.get(DataSource).query<{ ref: string }[]>('SELECT ref FROM person ORDER BY ref');
  const files: Files[] = [
    { 'whole instance': node.get(InstanceExport, { strict: false }).lines(now) },
    ...people.map(({ ref }) => ownFiles(node.get(OwnExport, { strict: false }), ref)),
    recordFiles(node.get(RecordsExport, { strict: false })),
    registerFiles(node.get(DecisionsExport, { strict: false }), people[0]!.ref),
    ...DOWNLOADS.map((set) => downloadFiles(node.get(Downloads, { strict: false }), set)),
  ];
  const all = files.flatMap((some) => Object.entries(some));
  return Promise.all(all.map(async ([name, pieces]) => ({ channel: name, bytes: await whole(pieces) })));
}

const ownFiles = (own: OwnExport, ref: string): Files => ({
  'own data (JSON)': own.json(ref),
  'own data (CSV)': own.csv(ref),
});

const downloadFiles = (downloads: Downloads, set: Download): Files =>
  Object.fromEntries(
    DOWNLOAD_FORMATS.map((format) => [`${set}.${format}`, downloads.pieces({ set, withReserved: true }, format)]),
  );

const recordFiles = (records: RecordsExport): Files => ({
  'records.csv': records.csv({ withWorkers: true }),
  'records.json': records.json({ withWorkers: true }),
});

function registerFiles(register: DecisionsExport, personRef: string): Files {
  const wanted = { filter: {}, order: 'latest', reader: { ref: personRef, maySecond: true }, withNames: true } as const;
  return { 'decisions.csv': register.csv(wanted), 'decisions.json': register.json(wanted) };
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  const read: string[] = [];
  for await (const piece of pieces) read.push(piece);
  return read.join('');
}
