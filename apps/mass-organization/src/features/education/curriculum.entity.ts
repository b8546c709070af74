import type { Language } from '#domain-kit';
import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A curriculum that was brought here. It asks nothing of anybody until a body adopts it. Never changed: see its hash. */
@Entity('curriculum')
@Unique('curriculum_hash_uq', ['contentHash'])
@Unique('curriculum_version_uq', ['code', 'language', 'version'])
@Check('curriculum_hash_is_sha256', `"content_hash" ~ '^[0-9a-f]{64}$'`)
@Check('curriculum_language_known', `"language" IN ('en', 'es', 'fr')`)
@Check('curriculum_version_from_one', '"version" >= 1')
export class CurriculumEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'curriculum_pk' })
  readonly id!: string;

  @Column('text')
  readonly code!: string;

  @Column('text')
  readonly language!: Language;

  @Column('integer')
  readonly version!: number;

  /** SHA-256 of `content`, in hex. */
  @Column('text', { name: 'content_hash' })
  readonly contentHash!: string;

  /** The pack in its canonical form (RFC 8785). */
  @Column('text')
  readonly content!: string;

  /** Null for one that comes with the program. */
  @ForeignKey(() => PersonEntity, { name: 'curriculum_brought_by_fk' })
  @Column('text', { name: 'brought_by', nullable: true })
  readonly broughtBy!: string | null;

  @Column('date', { name: 'brought_on' })
  readonly broughtOn!: string;
}
