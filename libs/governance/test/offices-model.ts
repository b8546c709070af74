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
    const by = this.#decide('mandate.recall', vote);
    if (!by) return false;
    const ids = { mandate: mandate.id, decision: by };
    this.mandates = this.mandates.map((one) => (one === mandate ? { ...one, endedOn: this.day } : one));
    this.#append('mandate.ended', { ids, days: { endedOn: this.day } });
    this.#append('recall.concluded', { ids: { ...ids, moderator: moderatorRef } });
    return true;
  }

  #termsOf(office: string): Held[] {
    const own = this.mandates.filter((mandate) => mandate.office === office);
    return own.toSorted((a, b) => (a.beginsOn < b.beginsOn ? -1 : Number(a.beginsOn > b.beginsOn)));
  }

  /** The id of the decision; null where the rules in force today do not let it stand. */
  #decide(effectKind: string, { rule, ...count }: ModelVote): string | null {
    const rules = rulesOn(this.rules, this.day);
    const vote = { ...count, electorate: this.members.length };
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
