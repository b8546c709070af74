import { type Day, err, newId, ok, type Result } from '#domain-kit';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isEntrySigned } from '../caucuses/device/signing.js';
import { isLine, LONGEST_NAME, SEATS } from '../caucuses/domain/roll.js';
import { checkStatement, type CheckedStatement, papersHash } from '../caucuses/domain/spin-out.js';
import type { FoundingDraft, FoundingRefusal } from '../domain/founding.js';
import { GOVERNANCE_OPTIONS, type GovernanceOptions } from '../governance.options.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { type AskedGuest, FoundingGuests } from './founding-guests.port.js';
import { SpunOutEntity, SpunOutPaperEntity } from './spun-out.entity.js';

const LONGEST_PACKAGE = 900_000;

/** What a founding takes from a caucus that becomes this organization. */
export interface SpinOut extends CheckedStatement {
  readonly asked: readonly string[];
}

/** Founding with what a caucus of another organization brings along (R92, ADR 69). */
@Injectable()
export class FoundingSpinOut {
  @Optional() @Inject(FoundingGuests) private readonly guests?: FoundingGuests;

  constructor(
    private readonly ledger: LedgerService,
    @Inject(GOVERNANCE_OPTIONS) private readonly options: GovernanceOptions,
  ) {}

  /** Null where nothing comes along. */
  check({ spunOut, founders }: FoundingDraft): Result<SpinOut | null, FoundingRefusal> {
    if (!spunOut) return ok(null);
    const { asked } = spunOut;
    // A committee answers to organizations, and grows out of none.
    if (this.options.kind === 'organizing-committee') return err({ code: 'INVALID', field: 'spunOut' });
    const isAsked = asked.length <= SEATS && asked.every((name) => isLine(name, LONGEST_NAME));
    if (!isAsked || (asked.length > 0 && !this.guests)) return err({ code: 'INVALID', field: 'spunOut.asked' });
    if (asked.length > founders.length * (this.guests?.mostEach ?? 0))
      return err({ code: 'TOO_MANY_ASKED', field: 'spunOut.asked' });
    const checked = checkStatement(parsed(spunOut.package), isEntrySigned);
    if (!checked.ok) return err({ code: checked.error, field: 'spunOut.package' });
    return ok({ ...checked.value, asked });
  }

  /** Among the first entries of the record, beside the founding that it belongs to. */
  async record(tx: EntityManager, { statement, head }: SpinOut, founding: { id: string; on: Day }): Promise<void> {
    const { organization, caucus, name, decision, papers } = statement;
    await tx.insert(SpunOutEntity, {
      ...{ id: 1, organization, caucusId: caucus, name, decision, head: head.hash, foundedOn: founding.on },
    });
    const rows = papers.map((paper, position) => ({ ...paper, id: newId(), originId: 1 as const, position }));
    if (rows.length > 0) await tx.insert(SpunOutPaperEntity, rows);
    await this.ledger.append(tx, {
      kind: 'organization.spun-out',
      subject: {
        ids: { caucus, decision: founding.id },
        commitments: { decision, head: head.hash, papers: papersHash(statement) },
      },
    });
  }

  /** The founders ask in turn, each their share. */
  async ask(
    tx: EntityManager,
    { asked }: SpinOut,
    founders: readonly { readonly ref: string }[],
  ): Promise<AskedGuest[]> {
    const all: AskedGuest[] = [];
    for (const [at, name] of asked.entries()) {
      const guest = await this.guests!.ask(tx, founders[at % founders.length]!.ref, name);
      if (!guest) throw new Error('Whom a founding asks was checked before');
      all.push(guest);
    }
    return all;
  }
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_PACKAGE) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
