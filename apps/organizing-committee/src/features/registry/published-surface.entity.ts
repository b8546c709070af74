import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface PublishedOffice {
  readonly code: string;
  readonly title: string;
  readonly endsOn: string | null;
}

/** The parts that the organization shares; what it has switched off is absent. Never a name of a person. */
export interface PublishedParts {
  readonly stage?: string | null;
  readonly offices?: readonly PublishedOffice[];
  readonly sites?: readonly { readonly name: string }[];
  readonly showsCells: boolean;
}

/** What an organization that cannot be asked live last published of itself. */
@Entity('published_surface')
export class PublishedSurfaceEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'published_surface_pk' })
  readonly organization!: string;

  @Column('integer')
  readonly version!: number;

  @Column('date', { name: 'published_on' })
  readonly publishedOn!: string;

  @Column('jsonb')
  readonly parts!: PublishedParts;
}
