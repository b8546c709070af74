import { Inject, Injectable } from '@nestjs/common';
import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { BodyRulesRecord } from '../body-rules.service.js';
import { carries } from '../domain/body-rules.js';
import type { BodyRules } from '../domain/body-rules.types.js';
import {
  acceptAmendment,
  amend,
  closeAmendment,
  endAmendmentVote,
  object,
  putToVote,
  raiseHand,
  voteOnAmendment,
  withdraw,
  withdrawObjection,
} from './domain/proposal.js';
import { countHands, isInVain } from './domain/proposal-count.js';
import { type ProposalCode, type ProposalState, type ProposalStep, VOICES } from './domain/proposal.types.js';
import { readText, readWords } from './domain/proposal-words.js';
import { ProposalSponsorEntity } from './proposal.entity.js';
import type { ProposalRefusalCode } from './proposal-messages.js';
import { type Loaded, ProposalStore, type Written } from './proposal-store.service.js';
import { ProposalAmendmentEntity } from './proposal-thread.entities.js';
import { ProposalThreads } from './proposal-threads.service.js';

type Stepped = Result<{ readonly state: ProposalState; readonly written: Written | null }, ProposalRefusalCode>;

/** The steps of a proposal that everybody in its body may take. */
@Injectable()
export class Proposals {
  @Inject() private readonly rules!: BodyRulesRecord;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly store: ProposalStore,
    private readonly threads: ProposalThreads,
  ) {}

  /** `by` must hold `vote`: the caller has asked the guard. Answers the id of what was written, or of the proposal. */
  step(by: string, id: string, step: ProposalStep): Promise<Result<string, ProposalRefusalCode>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const today = await this.record.today(tx);
      const loaded = await this.store.load(tx, id, today);
      if (!loaded) return err('PROPOSAL_UNKNOWN');
      if (!loaded.people.has(by)) return err('OTHER_BODY');
      if (step.step === 'comment') return this.threads.say(tx, loaded.row, { by, today, step });
      if (step.step === 'remove-comment') return this.threads.remove(tx, loaded.row, { by, step });
      if (step.step === 'sponsor' || step.step === 'unsponsor') return this.sponsor(tx, loaded, by, step.step);
      const stepped = await this.next(tx, loaded, { by, today, step });
      if (!stepped.ok) return stepped;
      const { state, written } = stepped.value;
      await this.store.save(tx, loaded, state, { today, written });
      return ok(written?.id ?? id);
    });
  }

  private async next(
    tx: EntityManager,
    loaded: Loaded,
    { by, today, step }: { readonly by: string; readonly today: Day; readonly step: ProposalStep },
  ): Promise<Stepped> {
    const { state } = loaded;
    const target = step.targetId ?? '';
    const simple = (next: Result<ProposalState, ProposalCode>): Stepped =>
      next.ok ? ok({ state: next.value, written: null }) : next;
    const voice = VOICES.find((one) => one === step.step);
    if (voice) return simple(raiseHand(state, by, voice, today));
    switch (step.step) {
      case 'object': {
        const words = readWords(step.words ?? '');
        return words.ok ? this.written(words.value, (id) => object(state, by, id, today)) : words;
      }
      case 'withdraw-objection':
        return simple(withdrawObjection(state, by, target));
      case 'amend': {
        const text = await this.amended(tx, loaded, step.words ?? '');
        if (!text.ok) return text;
        return this.written(text.value, (id) => amend(state, by, { id, integrates: step.targetId }));
      }
      case 'accept-amendment':
        return (await this.isErased(tx, target)) ? err('TEXT_GONE') : simple(acceptAmendment(state, by, target, today));
      case 'close-amendment':
        return simple(closeAmendment(state, by, target));
      case 'vote-on-amendment':
        return (await this.isErased(tx, target)) ? err('TEXT_GONE') : simple(voteOnAmendment(state, by, target, today));
      case 'end-amendment-vote':
        return this.endVote(tx, loaded, today);
      case 'put-to-vote':
        return simple(putToVote(state, today, isInVain(state, loaded.people, await this.rulesOf(tx, loaded, today))));
      case 'withdraw':
        // What somebody left behind who is no longer in the body, anybody in it may close; whoever only lacks their vote is in it (R34).
        return simple(withdraw(state, loaded.members.has(state.author) ? by : state.author));
      default:
        return err('STEP_UNKNOWN');
    }
  }

  private written(words: string, add: (id: string) => Result<ProposalState, ProposalCode>): Stepped {
    const id = newId();
    const next = add(id);
    return next.ok ? ok({ state: next.value, written: { id, words } }) : next;
  }

  private async amended(
    tx: EntityManager,
    { row }: Loaded,
    typed: string,
  ): Promise<Result<string, ProposalRefusalCode>> {
    const text = readText(typed);
    if (!text.ok) return text;
    const now = await this.store.text(tx, row.id, row.version);
    return now?.text === text.value ? err('SAME_TEXT') : text;
  }

  private async isErased(tx: EntityManager, id: string): Promise<boolean> {
    const found = isUuid(id) ? await tx.findOneBy(ProposalAmendmentEntity, { id }) : null;
    return found !== null && found.text === null;
  }

  private rulesOf(tx: EntityManager, { row }: Pick<Loaded, 'row'>, today: Day): Promise<BodyRules | null> {
    return this.rules.on(tx, row.bodyId, today);
  }

  private async endVote(tx: EntityManager, loaded: Loaded, today: Day): Promise<Stepped> {
    const { state, people } = loaded;
    const rules = await this.rulesOf(tx, loaded, today);
    const { present, inFavour, against } = countHands(state.hands, people);
    const count = { present, inFavour, against, electorate: people.size, announcedOn: null };
    const isCarried =
      carries(rules?.thresholds.ordinary ?? 'majority', count) &&
      !isInVain(state, people, rules) &&
      !(await this.isErased(tx, state.votingOn ?? ''));
    const next = endAmendmentVote(state, isCarried, today);
    if (!next.ok) return next;
    await tx.update(ProposalAmendmentEntity, { id: state.votingOn! }, { inFavour, against });
    return ok({ state: next.value, written: null });
  }

  private async sponsor(
    tx: EntityManager,
    { row, state }: Loaded,
    personRef: string,
    step: 'sponsor' | 'unsponsor',
  ): Promise<Result<string, ProposalRefusalCode>> {
    if (state.phase !== 'open') return err('NOT_OPEN');
    if (state.author === personRef) return err('OWN_PROPOSAL');
    const sponsor = { proposalId: row.id, personRef };
    if (step === 'sponsor') await tx.upsert(ProposalSponsorEntity, sponsor, ['proposalId', 'personRef']);
    else await tx.delete(ProposalSponsorEntity, sponsor);
    return ok(row.id);
  }
}
