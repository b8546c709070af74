import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type Day, dayIn, err, isZone, newId, ok, type Result } from '#domain-kit';
import { AccountsService, PersonsService } from '#identity';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import type { DecisionEntity } from './decision.entity.js';
import { DecisionsService } from './decisions.service.js';
import { DEFAULT_OFFICES } from './default-offices.js';
import { checkFounding, type Founder, type FoundingDraft, type FoundingRefusal } from './domain/founding.js';
import { FoundingCodes } from './founding-codes.service.js';
import { FoundingEntity } from './founding.entity.js';
import { FoundingRecord } from './founding-record.service.js';
import { LedgerService } from './ledger/ledger.service.js';
import { MandatesService } from './mandates.service.js';
import { OfficeEntity } from './office.entity.js';
import { SecondingService } from './seconding.service.js';

/** A founder, and the code with which this person makes an account: shown once. */
export interface FounderInvitation {
  readonly personRef: string;
  readonly displayName: string;
  readonly code: string;
}

export interface Founded {
  readonly decisionId: string;
  readonly invitations: readonly FounderInvitation[];
}

interface Seated extends Founder {
  readonly ref: string;
}

const OFFICE_CODES = DEFAULT_OFFICES.map(({ code }) => code);

/** The founding assembly: the only beginning of power that no mandate-holder decided, and it runs out by itself. */
@Injectable()
export class FoundingService {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly codes!: FoundingCodes;
  @Inject() private readonly record!: FoundingRecord;
  @Inject() private readonly decisions!: DecisionsService;
  @Inject() private readonly seconding!: SecondingService;
  @Inject() private readonly mandates!: MandatesService;
  @Inject() private readonly ledger!: LedgerService;

  constructor(
    private readonly db: DataSource,
    private readonly persons: PersonsService,
    private readonly accounts: AccountsService,
  ) {}

  /** Everything or nothing. A second founding is refused whatever the code is. */
  async found(code: string, draft: FoundingDraft): Promise<Result<Founded, FoundingRefusal>> {
    if (await this.record.find()) return err({ code: 'ALREADY_FOUNDED' });
    const admitted = await this.codes.check(code);
    if (!admitted.ok) return admitted;
    const today = dayIn(this.clock.now(), isZone(draft.zone) ? draft.zone : 'UTC');
    const checked = checkFounding(draft, OFFICE_CODES, today);
    if (!checked.ok) return checked;
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      if (await this.record.find(tx)) return err({ code: 'ALREADY_FOUNDED' });
      return ok(await this.foundIn(tx, checked.value, today));
    });
  }

  private async foundIn(tx: EntityManager, draft: FoundingDraft, today: Day): Promise<Founded> {
    const body = tx.create(BodyEntity, { id: newId(), code: 'assembly', name: 'Assembly' });
    await tx.insert(BodyEntity, body);
    const offices = DEFAULT_OFFICES.map((charter) =>
      tx.create(OfficeEntity, { ...charter, id: newId(), bodyId: body.id, permissions: [...charter.permissions] }),
    );
    await tx.insert(OfficeEntity, offices);

    const founders: Seated[] = [];
    for (const founder of draft.founders) founders.push({ ...founder, ref: (await this.persons.add(tx, founder)).ref });

    const decision = await this.decide(tx, { draft, bodyId: body.id, founders, today });
    for (const { ref, offices: codes } of founders) {
      for (const office of offices.filter(({ code }) => codes.includes(code))) {
        await this.mandates.begin(tx, {
          office,
          holderRef: ref,
          beginsOn: today,
          endsOn: draft.interimUntil,
          beganBy: decision.id,
        });
      }
    }
    const invitations: FounderInvitation[] = [];
    for (const { ref, displayName } of founders) {
      invitations.push({ personRef: ref, displayName, code: await this.accounts.invite(tx, ref) });
    }
    return { decisionId: decision.id, invitations };
  }

  /** The first decision: recorded by one founder with an office, seconded by another. */
  private async decide(
    tx: EntityManager,
    founding: { draft: FoundingDraft; bodyId: string; founders: readonly Seated[]; today: Day },
  ): Promise<DecisionEntity> {
    const { draft, bodyId, founders, today } = founding;
    const [recorder, seconder] = founders.filter(({ offices }) => offices.length > 0) as [Seated, Seated];
    const text = `The founding assembly founds ${draft.displayName}. Interim mandates last until ${draft.interimUntil}.`;
    const decision = await this.decisions.write(tx, {
      recordedBy: recorder.ref,
      today,
      draft: { bodyId, rule: 'founding', outcome: 'carried', day: today, text, effect: null },
      effect: null,
    });
    const { displayName, zone } = draft;
    await tx.insert(FoundingEntity, { id: 1, decisionId: decision.id, displayName, zone, foundedOn: today });
    await this.ledger.append(tx, {
      kind: 'organization.founded',
      subject: {
        ids: { decision: decision.id },
        days: { interimUntil: draft.interimUntil },
        figures: { founders: founders.length },
      },
    });
    await this.seconding.putInForce(tx, decision, { by: seconder.ref, on: today });
    return decision;
  }
}
