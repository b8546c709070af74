import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { KEPT_DAYS, PeopleImportEntity } from './people-import.entity.js';

const WHILE_THE_LIST = {
  limits: [{ days: KEPT_DAYS, after: 'import_id > people_import.imported_on' }],
  ends: 'delete-row',
  en: 'until the invitation is answered, at most 30 days',
  es: 'hasta que se responda la invitación, como máximo 30 días',
  fr: 'jusqu’à la réponse à l’invitation, 30 jours au plus',
} as const;
const NO_ACCOUNT = { nobody: 'has no account; shown to who has the code of the slip, who deletes it in one step' };

/** Somebody on a list: no person of this node, in no sphere and in no count, until they accept. */
@Entity('imported_invitation')
@Unique('imported_invitation_once_uq', ['nameIndex', 'contactIndex'])
@Index('imported_invitation_list_idx', ['importId', 'position'])
@Index('imported_invitation_contact_idx', ['contactIndex'])
@Index('imported_invitation_code_idx', ['codeHash'], { unique: true })
@Check('imported_invitation_code_hash_is_sha256', 'octet_length("code_hash") = 32')
export class ImportedInvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'imported_invitation_pk' })
  readonly id!: string;

  @ForeignKey(() => PeopleImportEntity, { name: 'imported_invitation_import_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'import_id' })
  readonly importId!: string;

  /** The line of the list. */
  @Column('integer')
  readonly position!: number;

  @Personal({
    column: 'name',
    kind: 'name',
    name: {
      en: 'the name of an invited person',
      es: 'el nombre de una persona invitada',
      fr: 'le nom d’une personne invitée',
    },
    purpose: {
      en: 'to hand the invitation to the right person',
      es: 'para entregar la invitación a la persona correcta',
      fr: 'pour remettre l’invitation à la bonne personne',
    },
    readers: ['volunteer:invite'],
    retention: WHILE_THE_LIST,
    owner: NO_ACCOUNT,
    searchable: 'exact',
    blindIndex: 'name_index',
    indexedAs: 'person.display_name',
  })
  readonly name!: string;

  /** As that of `person.display_name`: whoever belongs already is found by it. */
  @Column('bytea', { name: 'name_index' })
  readonly nameIndex!: Buffer;

  @Personal({
    column: 'contact',
    kind: 'contact',
    name: {
      en: 'the contact of an invited person',
      es: 'el contacto de una persona invitada',
      fr: 'le contact d’une personne invitée',
    },
    purpose: {
      en: 'to invite them once, if they asked for it',
      es: 'para invitarlas una vez, si lo pidieron',
      fr: 'pour les inviter une fois, si elles l’ont demandé',
    },
    readers: ['volunteer:invite'],
    retention: WHILE_THE_LIST,
    owner: NO_ACCOUNT,
  })
  readonly contact!: string;

  /** As that of `contact_mark`, which outlives the contact and every rotation of keys. */
  @Column('bytea', { name: 'contact_index' })
  readonly contactIndex!: Buffer;

  /** Of the last slip; null while none was printed. */
  @Column('bytea', { name: 'code_hash', nullable: true })
  codeHash!: Buffer | null;

  /** Somebody looked at who is alike, and said that this is another person. */
  @Column('boolean', { name: 'kept_apart' })
  keptApart!: boolean;
}
