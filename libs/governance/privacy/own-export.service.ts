import { randomBytes } from 'node:crypto';
import { CLOCK, type Clock, csvCell, ok, type Result, sha256, toBase64url } from '#domain-kit';
import { type Actor, assertFresh, type ConfirmNeeded, SessionEntity } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { OwnData } from './own-data.service.js';
import { OwnExportTicketEntity } from './own-export-ticket.entity.js';
import { ownedColumnsOf } from './person-columns.js';

/** Five minutes: as long as a slow phone takes to follow a link. */
const TICKET_MS = 5 * 60_000;

export interface Ticket {
  readonly ticket: string;
  readonly expiresAt: Date;
}

/** A person fetches everything that is kept on them, in one step. */
@Injectable()
export class OwnExport {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly data: OwnData,
  ) {}

  /**
   * A ticket of the session that asks, in which the person has shown just now who they are: it works there, once, for five
   * minutes. An earlier one is void.
   */
  async prepare(
    { personRef, confirmedAt }: Pick<Actor, 'personRef' | 'confirmedAt'>,
    sessionToken: string,
  ): Promise<Result<Ticket, ConfirmNeeded>> {
    const now = this.clock.now();
    const fresh = assertFresh(confirmedAt, now);
    if (!fresh.ok) return fresh;
    const ticket = toBase64url(randomBytes(32));
    const sessionTokenHash = sha256(sessionToken);
    const expiresAt = new Date(now.getTime() + TICKET_MS);
    return this.db.transaction(async (tx) => {
      // Of two that ask at once in one session, the second waits here and voids the first.
      await tx.findOne(SessionEntity, { where: { tokenHash: sessionTokenHash }, lock: { mode: 'pessimistic_write' } });
      await tx.delete(OwnExportTicketEntity, [{ sessionTokenHash }, { expiresAt: LessThanOrEqual(now) }]);
      const ticketHash = sha256(ticket);
      await tx.insert(OwnExportTicketEntity, { ticketHash, sessionTokenHash, personRef, expiresAt });
      return ok({ ticket, expiresAt });
    });
  }

  /** Uses a ticket up. Null if it is unknown, used, expired or another session's: all the same to who asks. */
  async redeem(ticket: string, sessionToken: string): Promise<string | null> {
    const [rows] = await this.db.query<[{ person_ref: string }[], number]>(
      `DELETE FROM own_export_ticket WHERE ticket_hash = $1 AND session_token_hash = $2 AND expires_at > $3
       RETURNING person_ref`,
      [sha256(ticket), sha256(sessionToken), this.clock.now()],
    );
    return rows[0]?.person_ref ?? null;
  }

  /** One JSON object, in pieces: what each field is, then the rows of each table. */
  async *json(personRef: string): AsyncGenerator<string> {
    const fields = ownedColumnsOf(this.db).map(({ table, column, name, purpose, readers, retention }) => {
      const { en, es } = retention;
      return { table, column, name, purpose, readers, retention: { en, es } };
    });
    const head = { format: 'massline/own-data/v1', madeAt: this.clock.now().toISOString(), person: personRef, fields };
    yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
    let separator = '\n';
    for await (const row of this.data.rows(personRef)) {
      yield `${separator}${JSON.stringify(row)}`;
      separator = ',\n';
    }
    yield '\n]}\n';
  }

  /** The same as a table of one value a line, for a spreadsheet; what it would run as a formula is text. */
  async *csv(personRef: string): AsyncGenerator<string> {
    yield 'table,row,field,value\r\n';
    let [number, table] = [0, ''];
    for await (const row of this.data.rows(personRef)) {
      number = row.table === table ? number + 1 : 1;
      table = row.table;
      for (const [field, value] of Object.entries(row.values)) {
        yield `${[table, String(number), field, asText(value)].map(csvCell).join(',')}\r\n`;
      }
    }
  }
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
