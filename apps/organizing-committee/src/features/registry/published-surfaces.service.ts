import { visibleLine } from '#domain-kit';
import { PeerEntity } from '#federation';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { ReportedCellEntity } from '../reporting/index.js';
import { PublishedSurfaceEntity } from './published-surface.entity.js';

export interface Published {
  readonly publishedOn: string;
  readonly parts: Readonly<Record<string, unknown>>;
  /** Parts that the organization does not share. */
  readonly switchedOff: readonly string[];
}

/** What organizations without an address last published of themselves, in the shape of a live answer. */
@Injectable()
export class PublishedSurfaces {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Only of those that cannot be asked live, and have not left. Their cells are those of the reports that are here. */
  async find(ids: readonly string[]): Promise<Map<string, Published>> {
    const rows = await this.rows(ids);
    const showing = rows.filter(({ parts }) => parts.showsCells).map(({ organization }) => organization);
    const cells = await this.cells(showing);
    return new Map(
      rows.map(({ organization, publishedOn, parts: { showsCells, ...shared } }) => {
        const offices = shared.offices?.map((office) => ({
          ...office,
          title: visibleLine(office.title),
          holderName: null,
        }));
        const sites = shared.sites?.map(({ name }) => ({ name: visibleLine(name) }));
        const releasedCells = showsCells ? (cells.get(organization) ?? []) : undefined;
        const parts = { stage: shared.stage, offices, releasedCells, sites };
        const switchedOff = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [name] : []));
        return [organization, { publishedOn, parts, switchedOff }];
      }),
    );
  }

  /** The day of what is shown, by organization; absent for those that are asked live. */
  async days(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map((await this.rows(ids)).map(({ organization, publishedOn }) => [organization, publishedOn]));
  }

  private async rows(ids: readonly string[]): Promise<PublishedSurfaceEntity[]> {
    const silent = await this.db
      .getRepository(PeerEntity)
      .find({ where: { id: In([...ids]), baseUrl: IsNull(), state: Not('left') }, select: { id: true } });
    return this.db.getRepository(PublishedSurfaceEntity).findBy({ organization: In(silent.map(({ id }) => id)) });
  }

  private async cells(ids: readonly string[]): Promise<Map<string, object[]>> {
    const found = new Map<string, object[]>();
    const rows = await this.db
      .getRepository(ReportedCellEntity)
      .find({ where: { organization: In([...ids]) }, order: { month: 'ASC', indicator: 'ASC', code: 'ASC' } });
    for (const { organization, code, value, ...cell } of rows) {
      const one = { ...cell, code: code === '' ? null : code, value: value === null ? null : Number(value) };
      found.set(organization, [...(found.get(organization) ?? []), one]);
    }
    return found;
  }
}
