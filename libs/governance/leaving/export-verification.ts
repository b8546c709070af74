import { canonicalJson, err, ok, type Result } from '#domain-kit';
import { keyIdOf, publicKeyOf, readKeyid, verifySignature } from '#federation';
import {
  type ExportEnd,
  type ExportHeader,
  ExportReader,
  type ExportRefusal,
  type ExportRow,
  type RecordHeads,
  signedOf,
} from './domain/export-lines.js';
import { RecordWatch } from './record-heads.js';

/** What an export is, once all of it was read and every check held. */
export interface VerifiedExport {
  readonly header: ExportHeader;
  readonly record: RecordHeads;
  /** RFC 7638, of the key that signed: compare it with what the export printed, or with what a peer shows. */
  readonly thumbprint: string;
  readonly rows: number;
  readonly tables: ExportEnd['tables'];
}

export type VerificationRefusal = ExportRefusal | { readonly code: 'NOT_SIGNED' | 'RECORD_BROKEN' };

/** An export as it is read: refused at the first thing that does not fit, or verified with its last line. */
export class ExportVerification {
  readonly #reader = new ExportReader();
  readonly #watch = new RecordWatch();
  #current: unknown;
  #rows = 0;

  take(line: string): Result<ExportRow | null, ExportRefusal> {
    const read = this.#reader.take(line);
    if (!read.ok || !read.value) return read;
    const { table, row } = read.value;
    this.#rows += 1;
    if (table === 'node_key' && row['retired_at'] === null) this.#current = row['keyid'];
    this.#watch.take(table, row);
    return read;
  }

  /** Each table is as it was signed, by the key that the node signs with; and the record holds by itself. */
  verdict(): Result<VerifiedExport, VerificationRefusal> {
    const read = this.#reader.verdict();
    if (!read.ok) return read;
    const { header, end, signature } = read.value;
    const key = publicKeyOf(header.publicKey);
    if (!key.ok || !verifySignature(key.value, signedOf(header, end), signature)) return err({ code: 'NOT_SIGNED' });
    const keyid = keyIdOf(header.instance.id, header.publicKey);
    if (this.#current !== keyid) return err({ code: 'NOT_SIGNED' });
    const isSound = this.#watch.findings().every(({ severity }) => severity === 'notice');
    if (!isSound || canonicalJson(this.#watch.heads()) !== canonicalJson(end.record))
      return err({ code: 'RECORD_BROKEN' });
    return ok({
      header,
      record: end.record,
      thumbprint: readKeyid(keyid)?.thumbprint ?? '',
      rows: this.#rows,
      tables: end.tables,
    });
  }
}

/** What is to be said of a refusal, to whoever brings the file. */
export function remedyOf(refused: VerificationRefusal): string {
  switch (refused.code) {
    case 'NOT_AN_EXPORT':
      return 'This is no export of Massline. A backup is brought back by: npx massline restore';
    case 'OTHER_FORMAT':
      return 'This export was made by another version, whose format this one does not read.';
    case 'CUT':
      return 'The export is cut: its end is missing. Nothing of it was taken over. Copy it again.';
    case 'DAMAGED':
      return `The export was changed or damaged, seen at line ${refused.line}. Nothing of it was taken over. Copy it again.`;
    case 'NOT_SIGNED':
      return 'The signature at the end is not that of the node whose export this is. Nothing of it was taken over.';
    case 'RECORD_BROKEN':
      return 'The record in this export was rewritten, cut or reordered. Nothing of it was taken over.';
  }
}
