import { nextTurn, type RotationFacts, type Turn } from '#ballots';
import { addDays, type Day, daysBetween, sha256Hex } from '#domain-kit';
import {
  type Checkpoint,
  checkEntry,
  entryHash,
  type EntryKind,
  type EntrySubject,
  MerkleFrontier,
  type StoredEntry,
  takeCheckpoint,
} from '#ledger';
import { matterOf, readRules, refuseOutOfReach, refuseVote, rulesOn } from '../domain/body-rules.js';
import type { CountedVote, DatedRules } from '../domain/body-rules.types.js';
import { refuseConferral } from '../domain/conferral.js';
import { type DatedPolicy, policyOn, readPolicy } from '../domain/office-policy.js';
import { refuseRecall } from '../domain/recall.js';
import {
  ballotDays,
  countOn,
  outcomeOf,
  refusePetition,
  refuseSignature,
  signaturesNeeded,
  SIGNING_DAYS,
} from '../recalls/domain/petition.js';
import type { Answers, PetitionKind, SignedPetition } from '../recalls/domain/petition.types.js';
import { isHeld, type Term } from '../domain/terms.js';

export interface Held extends Term {
  readonly id: string;
  readonly office: string;
  readonly holderRef: string;
  /** Of the policy by which it began. */
  readonly seats: number;
}

export interface ModelVote extends Omit<CountedVote, 'electorate'> {
  readonly rule: string;
}

/** A petition as the model keeps it: `signers` empty once its vote is open, as in the database. */
export interface ModelPetition extends SignedPetition {
  readonly mandateId: string;
  readonly kind: PetitionKind;
  readonly openedOn: Day;
  readonly signers: ReadonlySet<string>;
  readonly signatures: number;
  readonly roll: number;
  readonly announcedOn: Day | null;
  readonly heldOn: Day | null;
  readonly closedOn: Day | null;
}

type Policy = DatedPolicy & { readonly seed: string };

/**
 * A node in miniature: the rules of `domain/` decide, and everything that happens is an entry of a log in memory. What a
 * service does with a database stands here in a line or two.
 */
export class OfficesNode {
  day: Day = '2026-01-01';
  readonly entries: StoredEntry[] = [];
  readonly checkpoints: Checkpoint[] = [];
  readonly members: Day[] = [];
  readonly rules: DatedRules[] = [];
  readonly policies = new Map<string, Policy[]>();
  mandates: Held[] = [];
  petitions: ModelPetition[] = [];
  /** The latest turn that was conferred, with what was known before it began. */
  lastTurn: { readonly facts: RotationFacts; readonly turn: Turn } | null = null;
  readonly #log = new MerkleFrontier();
  readonly #heads = new MerkleFrontier();

  constructor(offices: readonly string[], founders: number) {
    for (const office of offices) this.policies.set(office, []);
    for (let index = 0; index < founders; index++) this.join();
  }

  refOf = (index: number): string => sha256Hex(`person ${index}`).slice(0, 32);

  join(): void {
    this.members.push(this.day);
  }

  wait(days: number): void {
    for (let passed = 0; passed < days; passed++) {
      this.checkpoints.push(takeCheckpoint(this.#heads, this.#log, this.day, Buffer.alloc(32, 7)));
      this.day = addDays(this.day, 1);
    }
  }

  /** Who holds an office today, and so has what it allows; in the order of the decisions. */
  held(office: string): Held[] {
    return this.mandates.filter((mandate) => mandate.office === office && isHeld(mandate, this.day));
  }

  facts(office: string, policy: Policy): RotationFacts {
    const terms = this.#termsOf(office).map(({ id, holderRef, beginsOn, endsOn, endedOn }) => ({
      ...{ id, holderRef, beginsOn },
      lastDay: endedOn !== null && endedOn <= endsOn ? addDays(endedOn, -1) : endsOn,
    }));
    const pool = this.members.map((day, index) => ({ ref: this.refOf(index), memberSince: day, inPoolSince: day }));
    return { office, day: this.day, rule: policy, seed: policy.seed, pool, terms, passes: [], swaps: [] };
  }

  setPolicy(office: string, payload: Readonly<Record<string, unknown>>, vote: ModelVote): boolean {
    const policy = readPolicy(payload);
    const by = policy.ok && this.#decide('office.policy', vote);
    if (!policy.ok || !by) return false;
    const all = this.policies.get(office)!;
    const { termDays, cooldownTerms, seats, method } = policy.value;
    const seed = this.#append('office.policy-set', {
      ids: { decision: by },
      codes: { office, method },
      figures: { termDays, cooldownTerms, seats },
      days: { beginsOn: this.day },
    });
    all.push({ ...policy.value, beginsOn: this.day, position: all.length, seed });
    return true;
  }

  setRules(payload: Readonly<Record<string, unknown>>, vote: ModelVote): boolean {
    const rules = readRules(payload);
    if (!rules.ok || refuseOutOfReach(rules.value, this.members.length)) return false;
    const by = this.#decide('body.rules', vote);
    if (!by) return false;
    const { thresholds, noticeDays, minimumElectorate } = rules.value;
    const beginsOn = addDays(this.day, 1);
    this.#append('body.rules-set', {
      ids: { decision: by },
      codes: { body: 'assembly', ...thresholds },
      days: { beginsOn },
      figures: { noticeDays, minimumElectorate },
    });
    this.rules.push({ ...rules.value, beginsOn, position: this.rules.length });
    return true;
  }

  /** By rotation where the office rotates, else whom the vote names. */
  begin(office: string, index: number, days: number, vote: ModelVote): boolean {
    const policy = policyOn(this.policies.get(office)!, this.day);
    const facts = policy?.method === 'rotation' ? this.facts(office, policy) : null;
    const turn = facts && nextTurn(facts);
    const isTurn = vote.rule === 'rotation' && turn !== null && turn.dueRef !== null;
    const holderRef = isTurn ? turn.dueRef! : this.refOf(index);
    const [beginsOn, endsOn] = isTurn ? [turn.beginsOn, turn.endsOn] : [this.day, addDays(this.day, days)];
    const others = this.#termsOf(office);
    const isOverlap = others.some(
      (term) => term.holderRef === holderRef && !term.endedOn && term.beginsOn <= endsOn && term.endsOn >= beginsOn,
    );
    if (isOverlap || daysBetween(beginsOn, endsOn) + 1 > (policy?.termDays ?? 180)) return false;
    const conferral = { holderRef, decidedBegin: beginsOn, beginsOn, endsOn, body: 'assembly' };
    if (refuseConferral(policy, { ...conferral, rule: vote.rule as 'majority' }, turn, others)) return false;
    const by = this.#decide('mandate.begin', vote);
    if (!by) return false;
    const id = idOf(`mandate ${this.mandates.length}`);
    this.#append('mandate.begun', {
      ids: { mandate: id, holder: holderRef, decision: by },
      codes: { office },
      days: { beginsOn, endsOn },
    });
    this.mandates.push({ id, office, holderRef, beginsOn, endsOn, endedOn: null, seats: policy?.seats ?? 50 });
    this.lastTurn = isTurn ? { facts: facts!, turn } : null;
    return true;
  }

  recall(
    office: string,
    who: readonly [mandate: number, moderator: number, recorder: number],
    vote: ModelVote,
  ): boolean {
    const all = this.mandates.filter((mandate) => mandate.office === office && mandate.endedOn === null);
    const mandate = all[all.length - 1 - (who[0] % Math.max(1, all.length))];
    if (!mandate) return false;
    const [moderatorRef, recordedBy] = [this.refOf(who[1]), this.refOf(who[2])];
    const motion = { term: mandate, holderRef: mandate.holderRef, moderatorRef, recordedBy, secondedBy: null };
    const hasRules = rulesOn(this.rules, this.day) !== null;
    if (refuseRecall({ ...motion, isOfBody: true, hasRules }, this.day)) return false;
    return this.#endByRecall(mandate, moderatorRef, vote);
  }

  petition(office: string, mandate: number, by: number, kind: PetitionKind): boolean {
    const all = this.mandates.filter((one) => one.office === office && one.endedOn === null);
    const term = all[all.length - 1 - (mandate % Math.max(1, all.length))];
    if (!term) return false;
    const own = this.petitions.filter(({ mandateId }) => mandateId === term.id);
    const facts = { term, holderRef: term.holderRef, by: this.refOf(by), electorate: this.members.length };
    const isAnotherOpen = own.some(({ phase, until }) => phase === 'ballot' || (phase === 'open' && until >= this.day));
    const lastVoteOn = own.findLast(({ phase }) => phase === 'decided' || phase === 'void')?.closedOn ?? null;
    const rules = rulesOn(this.rules, this.day);
    if (refusePetition({ ...facts, rules, isAnotherOpen, lastVoteOn }, this.day)) return false;
    const begun = { mandateId: term.id, kind, openedOn: this.day, until: addDays(this.day, SIGNING_DAYS) };
    const nothing = { signatures: 0, roll: 0, announcedOn: null, heldOn: null, closedOn: null };
    this.petitions.push({ ...begun, ...nothing, phase: 'open', holderRef: term.holderRef, signers: new Set() });
    this.sign(this.petitions.length - 1, by);
    return true;
  }

  sign(index: number, by: number): boolean {
    const row = this.petitions[index];
    const entitled = new Set(this.members.map((_, n) => this.refOf(n)));
    if (!row || refuseSignature(row, this.refOf(by), { today: this.day, entitled })) return false;
    const signers = new Set([...row.signers, this.refOf(by)]);
    const { recallSignatures, noticeDays } = rulesOn(this.rules, row.openedOn)!;
    const isEnough = signers.size >= signaturesNeeded(recallSignatures, this.members.length);
    this.petitions[index] = isEnough ? this.#opened({ ...row, signers }, noticeDays) : { ...row, signers };
    return true;
  }

  /** What a ballot came to, once its days are over; whoever records it, the holder neither does nor moderates. */
  conclude(index: number, recorder: number, answers: Answers): boolean {
    const row = this.petitions[index];
    const mandate = this.mandates.find(({ id }) => id === row?.mandateId);
    const rules = rulesOn(this.rules, this.day);
    if (!row || !mandate || !rules || row.phase !== 'ballot' || this.day <= row.heldOn!) return false;
    const [by, over] = [this.refOf(recorder), mandate.endedOn !== null || mandate.endsOn < this.day];
    if (by === row.holderRef || over || answers.yes + answers.no + answers.blank > row.roll) return false;
    const count = { ...countOn(row.kind, answers, row.announcedOn!), electorate: row.roll };
    const outcome = outcomeOf(count, rules, this.day);
    const phase = outcome === 'void' ? 'void' : 'decided';
    this.petitions[index] = { ...row, phase, closedOn: this.day };
    if (outcome === 'carried') this.#endByRecall(mandate, by, { rule: rules.thresholds.recall, ...count });
    return true;
  }

  #opened(row: ModelPetition, noticeDays: number): ModelPetition {
    const [announcedOn, heldOn] = [this.day, ballotDays(this.day, noticeDays).castingUntil];
    const [signatures, roll] = [row.signers.size, this.members.length];
    this.#append('recall.opened', {
      ids: { petition: idOf(`petition ${this.petitions.length}`), mandate: row.mandateId },
      codes: { asks: row.kind, because: 'signatures' },
      days: { on: announcedOn, heldOn },
      figures: { signatures, electorate: roll },
    });
    return { ...row, phase: 'ballot', signers: new Set(), signatures, roll, announcedOn, heldOn };
  }

  #termsOf(office: string): Held[] {
    const own = this.mandates.filter((mandate) => mandate.office === office);
    return own.toSorted((a, b) => (a.beginsOn < b.beginsOn ? -1 : Number(a.beginsOn > b.beginsOn)));
  }

  #endByRecall(mandate: Held, moderator: string, vote: ModelVote & { readonly electorate?: number }): boolean {
    const decision = this.#decide('mandate.recall', vote);
    if (!decision) return false;
    const ids = { mandate: mandate.id, decision };
    this.mandates = this.mandates.map((one) => (one === mandate ? { ...one, endedOn: this.day } : one));
    this.#append('mandate.ended', { ids, days: { endedOn: this.day } });
    this.#append('recall.concluded', { ids: { ...ids, moderator } });
    return true;
  }

  /** The id of the decision; null where the rules in force today do not let it stand. */
  #decide(effectKind: string, { rule, ...count }: ModelVote & { readonly electorate?: number }): string | null {
    const rules = rulesOn(this.rules, this.day);
    const vote = { electorate: this.members.length, ...count };
    const asked = { rule, outcome: 'carried', day: this.day, matter: matterOf(effectKind) } as const;
    if (rules && rule !== 'rotation' && refuseVote(asked, vote, rules)) return null;
    const decision = idOf(`decision ${this.entries.length}`);
    const { present, inFavour, against, electorate } = vote;
    this.#append('decision.recorded', {
      ids: { decision },
      codes: { rule, effect: effectKind },
      days: { decidedOn: this.day, ...(count.announcedOn && { announcedOn: count.announcedOn }) },
      figures: { present, inFavour, against, electorate },
    });
    return decision;
  }

  /** Answers the leaf hash, in hex. */
  #append(kind: EntryKind, subject: EntrySubject): string {
    const entry = checkEntry({ index: this.entries.length, kind, day: this.day, subject });
    if (!entry.ok) throw new TypeError(`The ledger refuses ${kind}: ${entry.error.path}`);
    const leaf = entryHash(entry.value);
    this.#log.append(leaf);
    this.entries.push({ ...entry.value, leafHash: leaf.toString('hex') });
    return leaf.toString('hex');
  }
}

const idOf = (name: string): string =>
  sha256Hex(name).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
