import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isDay } from '#domain-kit';
import { type Actor, Allow, CurrentActor, IDENTITY_OPTIONS, type IdentityOptions, Me, PageArgs } from '#identity';
import { isOfThisMachine } from '#platform';
import { DecisionsReader } from '../decisions-reader.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import { GOVERNANCE_OPTIONS, type GovernanceOptions } from '../governance.options.js';
import { NotADayError } from '../governance.errors.js';
import { LedgerEvidenceReader } from '../ledger/ledger-evidence.service.js';
import { LedgerReader } from '../ledger/ledger-reader.service.js';
import { RecordReader } from '../record-reader.service.js';
import { RecoverySheets } from '../setup/recovery-sheets.service.js';
import { DECISION_ORDERS } from '../register/decision-query.js';
import { DecisionFilterInput, readerOf, readFilter, readOrder } from './decision-filter.input.js';
import { DecisionPage } from './decision.type.js';
import { LedgerEvidence } from './evidence.type.js';
import { LedgerPage, Restore } from './ledger.type.js';
import { Mandate } from './mandate.type.js';
import { NodeStatus } from './node-status.type.js';
import { Body, Office } from './office.type.js';

/** The record that anyone inside can read: who held which office, by which decision. */
@Resolver(() => Me)
export class RecordResolver {
  @Inject(GOVERNANCE_OPTIONS) private readonly options!: GovernanceOptions;
  @Inject(IDENTITY_OPTIONS) private readonly identity!: IdentityOptions;
  @Inject() private readonly evidence!: LedgerEvidenceReader;
  @Inject() private readonly sheets!: RecoverySheets;

  constructor(
    private readonly founding: FoundingRecord,
    private readonly reader: RecordReader,
    private readonly allDecisions: DecisionsReader,
    private readonly log: LedgerReader,
  ) {}

  @Allow('public')
  @Query(() => NodeStatus)
  async node(@Context() { req }: { req: Parameters<typeof isOfThisMachine>[0] }): Promise<NodeStatus> {
    const founding = await this.founding.find();
    const { nodeId: id, kind } = this.options;
    return NodeStatus.from({
      id,
      kind,
      displayName: founding?.displayName ?? this.options.displayName,
      url: this.identity.publicUrl,
      founded: founding !== null,
      custodyOpen: founding === null && this.options.setUp !== undefined,
      recoveryOpen: this.sheets.state === 'missing' && isOfThisMachine(req),
    });
  }

  @Allow('record:read')
  @Query(() => [Body])
  async bodies(): Promise<Body[]> {
    return (await this.reader.bodies()).map((one) => Body.from(one));
  }

  @Allow('record:read')
  @Query(() => [Office])
  async offices(): Promise<Office[]> {
    return (await this.reader.offices()).map((one) => Office.from(one));
  }

  @Allow('record:read')
  @Query(() => [Mandate], { description: 'Latest first.' })
  async mandates(@Args('heldOn', { type: () => String, nullable: true }) heldOn?: string | null): Promise<Mandate[]> {
    if (heldOn && !isDay(heldOn)) throw new NotADayError('heldOn');
    return (await this.reader.mandates(heldOn ?? undefined)).map((one) => Mandate.from(one));
  }

  @Allow('record:read')
  @Query(() => DecisionPage, { description: 'In the order that is asked for.' })
  async decisions(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => DecisionFilterInput, defaultValue: {} }) filter: DecisionFilterInput,
    @Args('order', { type: () => String, defaultValue: 'latest', description: `${DECISION_ORDERS.join(', ')}.` })
    order: string,
  ): Promise<DecisionPage> {
    const asked = readFilter(filter);
    return DecisionPage.from(await this.allDecisions.page(page, asked, readerOf(actor), readOrder(order)));
  }

  @Allow('record:read')
  @Query(() => LedgerPage)
  async ledger(@Args() page: PageArgs): Promise<LedgerPage> {
    return LedgerPage.from(await this.log.view(page));
  }

  @Allow('record:read')
  @Query(() => [Restore], { description: 'Latest first, twenty at most.' })
  async restores(): Promise<Restore[]> {
    return (await this.log.restores()).map((one) => Restore.from(one));
  }

  @Allow('record:read')
  @Query(() => LedgerEvidence, {
    description:
      'Proofs that mandates and decisions are in the log, and that the log only grew. A browser checks them.',
  })
  async ledgerEvidence(
    @Args('subjects', { type: () => [ID], description: 'At most 200 ids of mandates and decisions.' })
    subjects: string[],
    @Args('seenSize', { type: () => Int, defaultValue: 0, description: 'Of the log that the asker has seen.' })
    seenSize: number,
  ): Promise<LedgerEvidence> {
    return LedgerEvidence.from(await this.evidence.of(subjects, seenSize));
  }

  @ResolveField('zone', () => String, { description: 'The IANA zone in which the days of this organization are.' })
  async zone(): Promise<string> {
    return (await this.founding.find())?.zone ?? 'UTC';
  }

  @ResolveField('mandates', () => [Mandate], { description: 'What you hold today: the reason for your permissions.' })
  async mandatesOf(@Parent() me: Me): Promise<Mandate[]> {
    return (await this.reader.heldBy(me.personRef)).map((one) => Mandate.from(one));
  }
}
