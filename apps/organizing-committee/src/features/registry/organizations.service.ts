import { CLOCK, type Clock, type Month } from '#domain-kit';
import type { NodeKind } from '#federation';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { lastMonthOver, monthNumber, standingSql } from '../reporting/index.js';

/** A node says daily that it is there; after three silent days somebody should ask. */
const STALE_AFTER_MS = 3 * 86_400_000;
const SEARCH_MAX = 100;

/** An organization of this federation and how it stands with its reports. */
export interface OrganizationStanding {
  readonly id: string;
  readonly displayName: string;
  readonly kind: NodeKind;
  /** As deliveries to it stand: active, probing, stopped, left. */
  readonly state: string;
  readonly stateReason: string | null;
  /** It has an address at which it can be asked live. */
  readonly isReachable: boolean;
  /** Nothing was heard of it for three days. */
  readonly isStale: boolean;
  /** One side has suspended the exchange, announced or in force. */
  readonly isSuspended: boolean;
  readonly firstContactAt: Date;
  readonly lastContactAt: Date | null;
  readonly firstMonth: Month | null;
  readonly lastMonth: Month | null;
  readonly lastRevision: number | null;
  readonly overdueMonths: number;
}

export const ORGANIZATION_FILTERS = ['OVERDUE', 'SUSPENDED', 'STALE', 'STOPPED'] as const;
export type OrganizationFilter = (typeof ORGANIZATION_FILTERS)[number];
export const ORGANIZATION_ORDERS = ['NAME', 'LAST_CONTACT', 'LAST_REPORT', 'OVERDUE'] as const;
export type OrganizationOrder = (typeof ORGANIZATION_ORDERS)[number];

export interface OrganizationsRequest extends PageRequest {
  /** Part of a name or id, whatever its case. */
  readonly search?: string | null | undefined;
  readonly filter?: OrganizationFilter | null | undefined;
  readonly order: OrganizationOrder;
  readonly descending: boolean;
}

export interface OrganizationCounts {
  readonly all: number;
  readonly overdue: number;
  readonly suspended: number;
  readonly stale: number;
  readonly stopped: number;
}

/** Closed lists: no text of a request becomes part of a statement. */
const FILTERS: Record<OrganizationFilter, string> = {
  OVERDUE: '"overdueMonths" > 0',
  SUSPENDED: '"isSuspended"',
  STALE: '"isStale"',
  STOPPED: `state NOT IN ('active', 'left')`,
};
const ORDERS: Record<OrganizationOrder, string> = {
  NAME: 'lower("displayName")',
  LAST_CONTACT: '"lastContactAt"',
  LAST_REPORT: '"lastMonth"',
  OVERDUE: '"overdueMonths"',
};

/** $1: the last month that is over. $2: what was last heard before it is stale. $3: now. */
const STANDING = `
  WITH due AS (${standingSql('$1')}), organization AS (
    SELECT peer.id, peer.display_name AS "displayName", peer.kind, peer.state::text AS state,
           peer.state_reason AS "stateReason", peer.base_url IS NOT NULL AS "isReachable",
           peer.state <> 'left' AND COALESCE(peer.last_contact_at, peer.first_contact_at) < $2 AS "isStale",
           EXISTS (
             SELECT FROM suspension WHERE peer_id = peer.id AND ended_at IS NULL AND ends_on >= ($3::timestamptz AT TIME ZONE 'UTC')::date
           ) AS "isSuspended",
           peer.first_contact_at AS "firstContactAt", peer.last_contact_at AS "lastContactAt",
           due.first AS "firstMonth", due.last AS "lastMonth",
           (SELECT max(revision) FROM received_report WHERE organization = due.id AND month = due.last) AS "lastRevision",
           GREATEST(0, COALESCE(${monthNumber('due.until')} - ${monthNumber('due.since')} + 1 - due.months, 0)) AS "overdueMonths"
    FROM due JOIN peer ON peer.id = due.id
  )`;

/** The organizations of this federation, as they stand. */
@Injectable()
export class OrganizationsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In one statement, whatever the page. A cursor is a place: what a list is sorted by may change under it. */
  async page(request: OrganizationsRequest): Promise<Page<OrganizationStanding>> {
    const place = keyOfCursor(request.after, 1)?.[0];
    const skip = typeof place === 'number' && Number.isSafeInteger(place) && place > 0 ? place : 0;
    const size = pageSize(request);
    const way = request.descending ? 'DESC NULLS LAST' : 'ASC NULLS FIRST';
    const rows: (OrganizationStanding & { total: number })[] = await this.db.query(
      `${STANDING}
       SELECT *, count(*) OVER ()::integer AS total FROM organization
       WHERE position($4 IN lower("displayName") || ' ' || id) > 0 AND ${request.filter ? FILTERS[request.filter] : 'true'}
       ORDER BY ${ORDERS[request.order]} ${way}, id LIMIT $5 OFFSET $6`,
      [...this.asOf(), (request.search ?? '').trim().slice(0, SEARCH_MAX).toLowerCase(), size + 1, skip],
    );
    return pageOf(rows, size, rows[0]?.total ?? skip, () => cursorOf(skip + size));
  }

  /** How many there are of each sort that a list can be narrowed to. */
  async counts(): Promise<OrganizationCounts> {
    const rows: OrganizationCounts[] = await this.db.query(
      `${STANDING}
       SELECT count(*)::integer AS all, count(*) FILTER (WHERE ${FILTERS.OVERDUE})::integer AS overdue,
              count(*) FILTER (WHERE ${FILTERS.SUSPENDED})::integer AS suspended,
              count(*) FILTER (WHERE ${FILTERS.STALE})::integer AS stale,
              count(*) FILTER (WHERE ${FILTERS.STOPPED})::integer AS stopped FROM organization`,
      this.asOf(),
    );
    return rows[0]!;
  }

  async find(id: string): Promise<OrganizationStanding | null> {
    const rows: OrganizationStanding[] = await this.db.query(`${STANDING} SELECT * FROM organization WHERE id = $4`, [
      ...this.asOf(),
      id,
    ]);
    return rows[0] ?? null;
  }

  private asOf(): [Month, Date, Date] {
    const now = this.clock.now();
    return [lastMonthOver(now), new Date(now.getTime() - STALE_AFTER_MS), now];
  }
}
