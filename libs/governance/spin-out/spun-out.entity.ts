import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Words of a caucus that came along, which nobody can be said to have written. */
const BROUGHT = {
  kind: 'free-text',
  purpose: {
    en: 'so that members know what they decided before they became this organization',
    es: 'para que los miembros sepan qué decidieron antes de ser esta organización',
    fr: 'pour que les membres sachent ce qu’ils ont décidé avant de devenir cette organisation',
  },
  readers: ['members'],
  retention: {
    lasts: 'erasure',
    en: 'as long as the organization exists, or until somebody named in it asks for erasure',
    es: 'mientras exista la organización, o hasta que alguien nombrado en el texto pida que se borre',
    fr: 'tant que l’organisation existe, ou jusqu’à ce qu’une personne qui y est nommée demande l’effacement',
  },
  owner: { nobody: 'a caucus decided it, and who wrote it is known to nobody' },
  erasure: 'if-named',
} as const;

/** The one row of an organization that was a caucus of another (R92). */
@Entity('spun_out')
@Check('spun_out_only_once', '"id" = 1')
export class SpunOutEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'spun_out_pk' })
  readonly id!: 1;

  /** As it called itself there. */
  @Column('text')
  readonly organization!: string;

  @Column('uuid', { name: 'caucus_id' })
  readonly caucusId!: string;

  @Column('text')
  readonly name!: string;

  /** SHA-256 of the entry in which the caucus decided it. */
  @Column('text')
  readonly decision!: string;

  /** SHA-256 of the newest entry of its chain that came along. */
  @Column('text')
  readonly head!: string;

  @Column('date', { name: 'founded_on' })
  readonly foundedOn!: string;
}

/** What the caucus decided by itself or published, in its own order. */
@Entity('spun_out_paper')
@Check('spun_out_paper_kind_known', `"kind" IN ('decision', 'matter')`)
@Check('spun_out_paper_is_counted', `("kind" = 'decision') = ("in_favour" IS NOT NULL AND "against" IS NOT NULL)`)
export class SpunOutPaperEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'spun_out_paper_pk' })
  readonly id!: string;

  @ForeignKey(() => SpunOutEntity, { name: 'spun_out_paper_origin_fk' })
  @Column('int', { name: 'origin_id' })
  readonly originId!: 1;

  @Column('int')
  readonly position!: number;

  @Column('text')
  readonly kind!: 'decision' | 'matter';

  @Personal({
    ...BROUGHT,
    column: 'title',
    name: {
      en: 'the title of what a caucus decided before it became this organization',
      es: 'el título de lo que un caucus decidió antes de ser esta organización',
      fr: 'le titre de ce qu’un caucus a décidé avant de devenir cette organisation',
    },
  })
  readonly title!: string;

  @Personal({
    ...BROUGHT,
    column: 'words',
    name: {
      en: 'what a caucus decided before it became this organization',
      es: 'lo que un caucus decidió antes de ser esta organización',
      fr: 'ce qu’un caucus a décidé avant de devenir cette organisation',
    },
  })
  readonly words!: string;

  @Column('date')
  readonly day!: string;

  /** Null for what was published. */
  @Column('int', { name: 'in_favour', nullable: true })
  readonly inFavour!: number | null;

  @Column('int', { nullable: true })
  readonly against!: number | null;
}
