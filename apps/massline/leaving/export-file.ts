import { parsedJson } from '#domain-kit';
import { BackupError } from '../backup/load.js';
import { openAgeFile } from '../backup/age-file.js';
import { type CommandPlace, startCommand } from '../nodes/node-process.js';

/** What the check of an export says of it. */
export interface Verified {
  readonly instance: { readonly id: string; readonly kind: string };
  readonly madeAt: string;
  readonly record: { readonly entries: number; readonly checkpoints: number };
  readonly thumbprint: string;
  readonly rows: number;
}

/** The same however its letters were composed and whatever spaces stand around it. */
export const passphraseOf = (typed: string): string => typed.normalize('NFC').trim();

/** Reads an export to its end, in constant memory. Throws, with what to do, unless every check holds. */
export async function verifiedExport(file: string, passphrase: string): Promise<Verified> {
  const place = { app: 'mass-organization', environment: process.env } as const;
  return (await feedExport(file, passphrase, { place, command: 'verify-export' })) as Verified;
}

export interface ExportReading {
  readonly place: CommandPlace;
  readonly command: string;
}

/** Hands the opened content of an export to a command of a node; answers what it printed. */
export async function feedExport(
  file: string,
  passphrase: string,
  { place, command }: ExportReading,
): Promise<unknown> {
  const content = await openAgeFile(file, (decrypter) => decrypter.addPassphrase(passphrase)).catch(
    (cause: unknown) => {
      if ((cause as { code?: string }).code) throw cause;
      throw new BackupError('This passphrase does not open the file, or it is no export.', { cause });
    },
  );
  let damaged: unknown;
  content.once('error', (error) => (damaged = error));
  const { output, ended } = startCommand(place, [command], content);
  let printed = '';
  for await (const chunk of output) printed += String(chunk);
  const code = await ended;
  if (damaged) throw new BackupError(DAMAGED, { cause: damaged });
  if (code !== 0) throw new BackupError(printed.trim() || `${command} ended with ${code}`);
  return parsedJson(printed);
}

const DAMAGED = 'The export is cut, or a byte of it was changed. Nothing of it was taken over. Copy it again.';
