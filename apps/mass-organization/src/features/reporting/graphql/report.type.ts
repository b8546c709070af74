import type { OutboxMessageEntity, Receipt } from '#federation';
import {
  LATEST_CATALOGUE,
  type CellChange,
  type CellRelease,
  changedCells,
  codeLabel,
  indicatorOf,
  releaseReasonText,
} from '#reporting';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import type { CorrectionReason } from '../domain/correction-reasons.js';
import type { ReportRefusal } from '../report.refusals.js';
import type { MonthStanding, ReportWithDelivery } from '../reports.service.js';
import { CorrectionReasonName } from './correction-reason.type.js';

export enum ReportMonthState {
  NOT_DRAFTED = 'NOT_DRAFTED',
  DRAFTED = 'DRAFTED',
  APPROVED = 'APPROVED',
  SENT = 'SENT',
  RECEIPTED = 'RECEIPTED',
}
registerEnumType(ReportMonthState, {
  name: 'ReportMonthState',
  description: 'APPROVED waits for a committee to send it to, SENT waits for its receipt.',
});

/** Where a month stands between first draft and receipt. */
export function stateOf(latest: ReportWithDelivery | null): ReportMonthState {
  if (!latest) return ReportMonthState.NOT_DRAFTED;
  if (latest.report.state === 'drafted') return ReportMonthState.DRAFTED;
  if (!latest.message) return ReportMonthState.APPROVED;
  return latest.message.receipt ? ReportMonthState.RECEIPTED : ReportMonthState.SENT;
}

const receiptOf = (message: OutboxMessageEntity | null): Receipt | null =>
  message?.receipt ? (JSON.parse(message.receipt) as Receipt) : null;

@ObjectType()
export class ReportMonth {
  @Field()
  month!: string;

  @Field(() => ReportMonthState)
  state!: ReportMonthState;

  @Field(() => Int, { nullable: true })
  revision!: number | null;

  @Field(() => String, { nullable: true })
  deliveredAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What the receipt says: accepted or refused.' })
  outcome!: string | null;

  @Field(() => Int, { nullable: true, description: 'The latest revision that was approved.' })
  approvedRevision!: number | null;

  @Field(() => ReportMonthState, {
    nullable: true,
    description: 'Where that revision stands, also beside a new draft.',
  })
  approvedState!: ReportMonthState | null;

  static from({ month, latest, approved }: MonthStanding): ReportMonth {
    return Object.assign(new ReportMonth(), {
      month,
      state: stateOf(latest),
      approvedRevision: approved?.report.revision ?? null,
      approvedState: approved && stateOf(approved),
      revision: latest?.report.revision ?? null,
      deliveredAt: latest?.message?.deliveredAt?.toISOString() ?? null,
      outcome: receiptOf(latest?.message ?? null)?.outcome ?? null,
    });
  }
}

@ObjectType({ description: 'One figure: what was counted here, and what the committee sees.' })
export class ReportCell {
  @Field()
  indicator!: string;

  @Field()
  label!: string;

  @Field()
  unit!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  codeLabel!: string | null;

  @Field(() => Int)
  own!: number;

  @Field(() => Int, { nullable: true })
  sent!: number | null;

  @Field()
  suppressed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why the two figures differ.' })
  reason!: string | null;

  static from(decision: CellRelease, threshold: number, language: Language): ReportCell {
    const { indicator, code } = decision;
    const declared = indicatorOf(LATEST_CATALOGUE, indicator);
    return Object.assign(new ReportCell(), {
      ...{ indicator, label: declared?.name[language] ?? indicator, unit: declared?.unit ?? '', code },
      codeLabel: declared?.dimension && code ? codeLabel(declared.dimension, code, language) : null,
      ...{ own: decision.own, sent: decision.released, suppressed: decision.suppressed },
      reason: releaseReasonText(decision.reason, threshold, language),
    });
  }
}

@ObjectType()
export class DeliveryReceipt {
  @Field()
  outcome!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field()
  receivedAt!: string;

  @Field()
  contentHash!: string;

  @Field()
  keyid!: string;

  @Field({ description: 'The whole receipt as the peer signed it, in JSON; docs/protocol.md says over which bytes.' })
  signed!: string;
}

@ObjectType()
export class Delivery {
  @Field(() => ID)
  messageId!: string;

  @Field()
  peer!: string;

  @Field({ description: 'pending, delivered or parked' })
  state!: string;

  @Field(() => Int, { nullable: true })
  epoch!: number | null;

  @Field(() => Int, { nullable: true })
  sequence!: number | null;

  @Field(() => String, { nullable: true })
  deliveredAt!: string | null;

  @Field(() => DeliveryReceipt, { nullable: true })
  receipt!: DeliveryReceipt | null;

  static from(message: OutboxMessageEntity): Delivery {
    const { id: messageId, peerId: peer, state, epoch, sequence } = message;
    const deliveredAt = message.deliveredAt?.toISOString() ?? null;
    const receipt = receiptOf(message);
    return Object.assign(new Delivery(), {
      messageId,
      peer,
      state,
      epoch,
      sequence,
      deliveredAt,
      receipt: receipt && { ...receipt, signed: message.receipt },
    });
  }
}

@ObjectType()
export class Report {
  @Field()
  month!: string;

  @Field()
  zone!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => ReportMonthState)
  state!: ReportMonthState;

  @Field(() => Int)
  catalogueVersion!: number;

  @Field(() => Int, { description: 'Numbers of people below this are not sent.' })
  threshold!: number;

  @Field({ description: 'Names what leaves; an approval repeats it.' })
  draftHash!: string;

  @Field(() => String, { nullable: true })
  approvedOn!: string | null;

  @Field(() => String, { nullable: true })
  approvedByOffice!: string | null;

  @Field(() => [ReportCell])
  cells!: ReportCell[];

  @Field(() => Delivery, { nullable: true })
  delivery!: Delivery | null;

  @Field(() => CorrectionReasonName, { nullable: true, description: 'Null for the first revision.' })
  correctionReason!: CorrectionReason | null;

  /** What its `changes` are made of. */
  changed!: readonly CellChange[];
  language!: Language;

  static from({ report, message, previous }: ReportWithDelivery, language: Language): Report {
    const { month, zone, revision, catalogueVersion, threshold, draftHash, approvedOn, approvedOffice } = report;
    return Object.assign(new Report(), {
      ...{ month, zone, revision, catalogueVersion, threshold, draftHash, approvedOn },
      approvedByOffice: approvedOffice,
      state: stateOf({ report, message, previous }),
      correctionReason: report.correctionReason,
      changed: previous ? changedCells(previous.decisions, report.decisions) : [],
      language,
      cells: report.decisions.map((decision) => ReportCell.from(decision, threshold, language)),
      delivery: message && Delivery.from(message),
    });
  }
}

@ObjectType()
export class ReportDrafted {
  @Field(() => Report)
  report!: Report;
}

@ObjectType()
export class ReportApproved {
  @Field(() => Report)
  report!: Report;
}

@ObjectType()
export class ReportRefused {
  @Field()
  code!: string;

  @Field()
  message!: string;

  static from(refusal: ReportRefusal): ReportRefused {
    return Object.assign(new ReportRefused(), refusal);
  }
}

export const DraftReportResult = createUnionType({
  name: 'DraftReportResult',
  types: () => [ReportDrafted, ReportRefused] as const,
});
export const ApproveReportResult = createUnionType({
  name: 'ApproveReportResult',
  types: () => [ReportApproved, ReportRefused] as const,
});
