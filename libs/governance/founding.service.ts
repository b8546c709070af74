import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  type Clock,
  type Day,
  dayIn,
  err,
  isLanguage,
  isZone,
  type Language,
  newId,
  ok,
  type Result,
} from '#domain-kit';
import { AccountsService, PersonsService, SpheresService } from '#identity';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { DEFAULT_BYLAWS, findBylaws } from './bylaws/bylaws-templates.js';
import type { BylawsTemplate } from './bylaws/bylaws.types.js';
import type { DecisionEntity } from './decision.entity.js';
import { DecisionsService } from './decisions.service.js';
import { checkFounding, type Founder, type FoundingDraft, type FoundingRefusal } from './domain/founding.js';
import type { FoundedRules } from './domain/founding-rules.js';
import { FoundingCodes } from './founding-codes.service.js';
import { FoundingEntity } from './founding.entity.js';
import { FoundingRecord } from './founding-record.service.js';
import { FoundingRules } from './founding-rules.service.js';
import { LedgerService } from './ledger/ledger.service.js';
import { MandatesService } from './mandates.service.js';
import { OfficeEntity } from './office.entity.js';
import { OfficePolicies } from './office-policies.service.js';
import { SecondingService } from './seconding.service.js';
import { SetUpService } from './setup/set-up.service.js';
import { FoundingDocuments } from './unity/founding-documents.service.js';
import type { AskedGuest } from './spin-out/founding-guests.port.js';
import { FoundingSpinOut, type SpinOut } from './spin-out/founding-spin-out.service.js';
import type { NewVersion } from './unity/documents.service.js';

/** A founder, and the code with which this person makes an account: shown once. */
export interface FounderInvitation {
  readonly personRef: string;
  readonly displayName: string;
  readonly code: string;
}

export interface Founded {
  readonly decisionId: string;
  readonly invitations: readonly FounderInvitation[];
  /** People of a caucus that became this organization, who have not said yes. */
  readonly asked: readonly AskedGuest[];
}

interface Seated extends Founder {
  readonly ref: string;
}

/** The bylaws that a founding takes, in the language in which they are written down. */
interface Bylaws {
  readonly template: BylawsTemplate;
  readonly language: Language;
}

/** A founding whose every part was checked. */
interface Founding {
  readonly draft: FoundingDraft;
  readonly bylaws: Bylaws;
  readonly texts: readonly NewVersion[];
  readonly rules: readonly FoundedRules[];
  readonly spinOut: SpinOut | null;
  readonly today: Day;
}

const FOUNDING_TEXT: Readonly<Record<Language, (draft: FoundingDraft) => string>> = {
  en: ({ displayName, interimUntil }) =>
    `The founding assembly founds ${displayName}. Interim mandates last until ${interimUntil}.`,
  es: ({ displayName, interimUntil }) =>
    `La asamblea fundadora funda ${displayName}. Los mandatos interinos duran hasta el ${interimUntil}.`,
  fr: ({ displayName, interimUntil }) =>
    `L’assemblée fondatrice fonde ${displayName}. Les mandats provisoires durent jusqu’au ${interimUntil}.`,
};

const invalid = (field: string): Result<never, FoundingRefusal> => err({ code: 'INVALID', field });

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
  @Inject() private readonly policies!: OfficePolicies;
  @Inject() private readonly setUp!: SetUpService;
  @Inject() private readonly spheres!: SpheresService;
  @Inject() private readonly documents!: FoundingDocuments;
  @Inject() private readonly rules!: FoundingRules;
  @Inject() private readonly spinOut!: FoundingSpinOut;

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
    const bylaws = this.bylawsOf(draft);
    if (!bylaws.ok) return bylaws;
    const texts = this.documents.check(draft, bylaws.value.language);
    if (!texts.ok) return texts;
    const spinOut = this.spinOut.check(draft);
    if (!spinOut.ok) return spinOut;
    const offices = bylaws.value.template.offices.map(({ code: office, policy }) => ({
      code: office,
      seats: policy?.seats ?? null,
    }));
    const checked = checkFounding(draft, offices, today);
    if (!checked.ok) return checked;
    const rules = this.rules.check(draft, bylaws.value.template);
    if (!rules.ok) return rules;
    const adopted = { bylaws: bylaws.value, texts: texts.value, rules: rules.value, spinOut: spinOut.value };
    const founding = { ...adopted, draft: checked.value, today };
    if (!this.setUp.custodyIsChosen) return err({ code: 'CUSTODY_NOT_CHOSEN' });
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      if (await this.record.find(tx)) return err({ code: 'ALREADY_FOUNDED' });
      return ok(await this.foundIn(tx, founding));
    });
  }

  private bylawsOf({ bylaws, language }: FoundingDraft): Result<Bylaws, FoundingRefusal> {
    const template = findBylaws(bylaws ?? DEFAULT_BYLAWS);
    if (!template) return invalid('bylaws');
    const written = language ?? 'en';
    return isLanguage(written) ? ok({ template, language: written }) : invalid('language');
  }

  private async foundIn(tx: EntityManager, founding: Founding): Promise<Founded> {
    const { draft, bylaws, texts, rules, spinOut, today } = founding;
    const { bodies, offices } = await this.constitute(tx, bylaws);
    const founders: Seated[] = [];
    for (const founder of draft.founders) founders.push({ ...founder, ref: (await this.persons.add(tx, founder)).ref });

    const decision = await this.decide(tx, {
      ...{ draft, spinOut },
      bodyId: bodies[0]!.id,
      founders,
      today,
      language: bylaws.language,
    });
    await this.spheres.founded(tx, founders, decision.id);
    const { bodyId, recordedBy } = decision;
    const [, seconder] = founders.filter(({ offices: held }) => held.length > 0) as [Seated, Seated];
    const assembly = { bodyId, recordedBy, secondedBy: seconder.ref, today };
    await this.documents.adopt(tx, texts, assembly);
    await this.rules.adopt(tx, rules, { ...assembly, bodies, language: bylaws.language });
    for (const { code, policy } of bylaws.template.offices) {
      const office = offices.find((one) => one.code === code)!;
      if (policy) await this.policies.set(tx, { office, policy, beginsOn: today, decidedBy: decision.id });
    }
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
    const asked = spinOut ? await this.spinOut.ask(tx, spinOut, founders) : [];
    return { decisionId: decision.id, invitations, asked };
  }

  /** Makes the bodies and offices of the bylaws. */
  private async constitute(
    tx: EntityManager,
    { template, language }: Bylaws,
  ): Promise<{ bodies: BodyEntity[]; offices: OfficeEntity[] }> {
    const bodies = template.bodies.map(({ code, name }) =>
      tx.create(BodyEntity, { id: newId(), code, name: name[language] }),
    );
    await tx.insert(BodyEntity, bodies);
    const offices = template.offices.map(({ code, body, title, duties, termDays, permissions }) =>
      tx.create(OfficeEntity, {
        id: newId(),
        bodyId: bodies.find((one) => one.code === body)!.id,
        code,
        title: title[language],
        duties: duties[language],
        termDays,
        permissions: [...permissions],
      }),
    );
    await tx.insert(OfficeEntity, offices);
    return { bodies, offices };
  }

  /** The first decision: recorded by one founder with an office, seconded by another. */
  private async decide(
    tx: EntityManager,
    founding: {
      draft: FoundingDraft;
      spinOut: SpinOut | null;
      bodyId: string;
      founders: readonly Seated[];
      today: Day;
      language: Language;
    },
  ): Promise<DecisionEntity> {
    const { draft, spinOut, bodyId, founders, today, language } = founding;
    const [recorder, seconder] = founders.filter(({ offices }) => offices.length > 0) as [Seated, Seated];
    const text = FOUNDING_TEXT[language](draft);
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
    if (spinOut) await this.spinOut.record(tx, spinOut, { id: decision.id, on: today });
    await this.seconding.putInForce(tx, decision, { by: seconder.ref, on: today });
    return decision;
  }
}
