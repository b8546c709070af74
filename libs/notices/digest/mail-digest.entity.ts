import { AccountEntity } from '#identity';
import type { Language } from '#domain-kit';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DigestRhythm } from '../domain/digest-time.js';

/** So long a mailbox is kept whose owner has not confirmed it, and one whose server refused it for good. */
export const UNCONFIRMED_DAYS = 1;
export const REFUSED_DAYS = 30;

/** That somebody wants letters about what is new, and where. No row, no letter. */
@Entity('mail_digest')
@Check('mail_digest_rhythm_known', `"rhythm" IN ('daily', 'weekly')`)
@Check('mail_digest_code_while_asked', '("asked_at" IS NULL) = ("code_hash" IS NULL)')
@Check('mail_digest_code_hash_is_sha256', '"code_hash" IS NULL OR octet_length("code_hash") = 32')
export class MailDigestEntity {
  @ForeignKey(() => AccountEntity, { name: 'mail_digest_account_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'mail_digest_pk' })
  readonly accountId!: string;

  @Personal({
    column: 'mailbox',
    kind: 'contact',
    name: { en: 'your e-mail', es: 'tu correo', fr: 'ton courriel' },
    purpose: {
      en: 'to write to you when something is new, because you asked for it',
      es: 'para escribirte cuando haya algo nuevo, porque lo pediste',
      fr: 't’écrire quand il y a du nouveau, parce que tu l’as demandé',
    },
    readers: ['self'],
    retention: {
      limits: [
        { days: UNCONFIRMED_DAYS, after: 'asked_at' },
        { days: REFUSED_DAYS, after: 'refused_on' },
      ],
      ends: 'delete-row',
      en: 'until you stop the letters or leave; a day if you do not confirm it, 30 days once its server refuses it',
      es: 'hasta que pares las cartas o te vayas; un día si no lo confirmas, 30 días si su servidor lo rechaza',
      fr: 'jusqu’à ce que tu arrêtes les lettres ou partes ; un jour sans confirmation, 30 jours si son serveur la refuse',
    },
    owner: 'account_id > account.person_ref',
  })
  readonly mailbox!: string;

  @Column('text')
  readonly language!: Language;

  @Column('text')
  readonly rhythm!: DigestRhythm;

  /** When a code was asked for; null once the mailbox is confirmed. */
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt!: Date | null;

  /** Keyed hash of the code. */
  @Column('bytea', { name: 'code_hash', nullable: true })
  codeHash!: Buffer | null;

  /** Wrong codes so far. */
  @Column('integer')
  tries!: number;

  /** When the mailbox's server said for good that there is none: nothing is sent from then on. */
  @Column('date', { name: 'refused_on', nullable: true })
  refusedOn!: string | null;

  /** The day of the last letter that was begun, in the organization's zone. */
  @Column('date', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  /** The notices that the last letter which went out counted: `toldOf` their hashes. */
  @Column('bytea')
  told!: Buffer;
}
