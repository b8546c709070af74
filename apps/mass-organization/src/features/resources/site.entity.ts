import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A place where goods come in or go out. */
@Entity('site')
@Unique('site_name_uq', ['name'])
@Check('site_name_not_empty', `"name" <> ''`)
export class SiteEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'site_pk' })
  readonly id!: string;

  /** The text by which records name it; part of their identity, so it never changes. */
  @Column('text')
  readonly name!: string;

  /** What people call it. */
  @Column('text', { name: 'display_name' })
  displayName!: string;
}
