import { addDays, type Day, type Result } from '#domain-kit';
import { checkRead, checkVote, standingOf, type VersionTerms } from '#governance';
import { changeSphere, type SphereMove, type Standing } from '#identity';
import { appealAgainst, decideAdmission, decideAppeal, objectTo, proposeAdmission } from '../domain/admission.js';
import type { Admission } from '../domain/admission.types.js';
import { USUAL_RULES } from '../domain/people-rules.js';
import { volunteerTerm } from '../domain/volunteer-term.js';

const WINDOW_DAYS = 60;
export const BODIES = ['assembly', 'appeals', 'council'];
export const ME = 'ana';
/** Who wrote the decision of the assembly down. */
export const RECORDER = 'bea';
const OPEN = ['open', 'accepted', 'appealed'];

/** One person's path. `expected` of each step is what the person may do by the requirements, in words of the model. */
export class Path {
  day: Day = '2026-01-01';
  standing: Standing = 'none';
  since: Day | null = null;
  activities = 0;
  lastActiveOn: Day = '2026-01-01';
  admission: Admission | null = null;
  objectors = new Set<string>();
  versions: VersionTerms[] = [this.version(1, null)];
  /** Of each clause in force since when it stands there; null: since the founding, so that it never lapses. */
  broughtOn = new Map<string, Day | null>([
    ['peace', null],
    ['clause 1', null],
  ]);
  acts: { clauseHash: string; act: 'affirmed' | 'withdrawn'; day: Day }[] = [];
  /** What each step was answered. */
  readonly answers: string[] = [];

  private version(version: number, affirmWithinDays: number | null): VersionTerms {
    return { version, adoptedOn: this.day, affirmWithinDays, clauseHashes: ['peace', `clause ${version}`] };
  }

  private expectAnswer(step: string, answer: Result<unknown, { readonly code: string }>, expected: string): boolean {
    const code = answer.ok ? 'ok' : answer.error.code;
    if (code !== expected)
      throw new Error(`${step} on ${this.day} as ${this.standing} is answered ${code}, not ${expected}`);
    this.answers.push(`${step}: ${code}`);
    return answer.ok;
  }

  private missing(): string[] {
    const last = new Map(this.acts.map(({ clauseHash, act }) => [clauseHash, act]));
    return this.versions.at(-1)!.clauseHashes.filter((hash) => last.get(hash) !== 'affirmed');
  }

  private move(step: string, move: Omit<SphereMove, 'day'>, expected: string, rulesAccepted = false): void {
    const unityAffirmed = this.missing().length === 0;
    const facts = { ref: ME, standing: this.standing, since: this.since, rulesAccepted, unityAffirmed };
    if (!this.expectAnswer(step, changeSphere(facts, { ...move, day: this.day }), expected)) return;
    [this.standing, this.since] = [move.to, this.day];
    if (move.to === 'volunteer') [this.activities, this.lastActiveOn] = [0, this.day];
    if (move.to === 'left' && this.admission && OPEN.includes(this.admission.state))
      this.admission = { ...this.admission, state: 'declined' };
  }

  wait(days: number): void {
    this.day = addDays(this.day, days);
  }

  takePart(): void {
    if (this.standing !== 'volunteer') return;
    this.activities += 1;
    this.lastActiveOn = this.day;
  }

  apply(rulesAccepted: boolean): void {
    const reason = this.standing === 'left' ? 'returned' : 'rules-accepted';
    const expected = { volunteer: 'ALREADY_VOLUNTEER', member: 'REASON_DOES_NOT_FIT' }[this.standing as string];
    const own = { decisionId: null, recordedBy: ME };
    const otherwise = rulesAccepted ? 'ok' : 'RULES_NOT_ACCEPTED';
    this.move('apply', { to: 'volunteer', reason, ...own }, expected ?? otherwise, rulesAccepted);
  }

  /** Nobody decided it. */
  jump(): void {
    const expected = {
      ...{ none: 'VOLUNTEER_FIRST', volunteer: 'DECISION_MISSING' },
      ...{ member: 'ALREADY_MEMBER', left: 'RETURN_AS_VOLUNTEER' },
    }[this.standing];
    this.move('jump', { to: 'member', reason: 'admitted', decisionId: null, recordedBy: RECORDER }, expected);
  }

  sponsor(by: string): void {
    const hasOpenAdmission = this.admission !== null && OPEN.includes(this.admission.state);
    const volunteerSince = this.since ?? this.day;
    const { standing, activities } = this;
    const candidate = { ref: ME, standing, volunteerSince, activities, hasOpenAdmission };
    const answer = proposeAdmission(candidate, by, USUAL_RULES, this.day);
    let expected = 'ok';
    if (by === ME) expected = 'SELF_SPONSORSHIP';
    else if (standing !== 'volunteer') expected = 'NOT_A_VOLUNTEER';
    else if (hasOpenAdmission) expected = 'ALREADY_PROPOSED';
    else if (this.day < addDays(volunteerSince, USUAL_RULES.minimumDays)) expected = 'TOO_EARLY';
    else if (activities < USUAL_RULES.minimumActivities) expected = 'TOO_LITTLE_ACTIVITY';
    if (!this.expectAnswer('sponsor', answer, expected) || !answer.ok) return;
    this.objectors = new Set();
    this.admission = {
      ...{ personRef: ME, sponsorRef: by, state: 'open', discussUntil: answer.value.discussUntil, extended: false },
      ...{ bodyId: null, decidedOn: null, appealBodyId: null },
    };
  }

  object(authorRef: string): void {
    if (!this.admission) return;
    const objection = { authorRef, reason: 'Not yet.', hasObjected: this.objectors.has(authorRef) };
    const answer = objectTo(this.admission, objection, USUAL_RULES, this.day);
    let expected = 'ok';
    if (this.admission.state !== 'open' || this.day > this.admission.discussUntil) expected = 'DISCUSSION_OVER';
    else if (authorRef === ME) expected = 'OWN_ADMISSION';
    else if (objection.hasObjected) expected = 'OBJECTED_ALREADY';
    if (!this.expectAnswer('object', answer, expected) || !answer.ok) return;
    this.objectors.add(authorRef);
    this.admission = { ...this.admission, discussUntil: answer.value.discussUntil, extended: true };
  }

  decide(admits: boolean, by: string): void {
    if (!this.admission) return;
    const answer = decideAdmission(this.admission, { decidedOn: this.day, by: [by] });
    let expected = 'ok';
    if (this.admission.state !== 'open') expected = 'NOT_OPEN';
    else if (this.day <= this.admission.discussUntil) expected = 'DISCUSSION_OPEN';
    else if (by === ME) expected = 'OWN_ADMISSION';
    if (!this.expectAnswer('decide', answer, expected)) return;
    const state = admits ? 'accepted' : 'refused';
    this.admission = { ...this.admission, state, bodyId: 'assembly', decidedOn: this.day };
  }

  admit(recordedBy: string): void {
    if (this.admission?.state !== 'accepted') return;
    let expected = this.missing().length === 0 ? 'ok' : 'UNITY_NOT_AFFIRMED';
    if (recordedBy === ME) expected = 'OWN_ADMISSION';
    this.move('admit', { to: 'member', reason: 'admitted', decisionId: 'decided', recordedBy }, expected);
    if (this.standing === 'member') this.admission = { ...this.admission, state: 'admitted' };
  }

  appeal(bodyId: string): void {
    if (!this.admission) return;
    const answer = appealAgainst(this.admission, { bodyId, bodies: BODIES }, USUAL_RULES, this.day);
    const { state, decidedOn } = this.admission;
    let expected = 'ok';
    if (state !== 'refused') expected = 'NOT_REFUSED';
    else if (this.day > addDays(decidedOn!, USUAL_RULES.appealDays)) expected = 'APPEAL_TOO_LATE';
    else if (!BODIES.includes(bodyId)) expected = 'BODY_UNKNOWN';
    else if (bodyId === 'assembly') expected = 'APPEAL_TO_SAME_BODY';
    if (this.expectAnswer('appeal', answer, expected))
      this.admission = { ...this.admission, state: 'appealed', appealBodyId: bodyId };
  }

  answerAppeal(bodyId: string, by: string, admits: boolean): void {
    if (!this.admission) return;
    const answer = decideAppeal(this.admission, { bodyId, by: [by], refusedBy: [RECORDER] });
    let expected = 'ok';
    if (this.admission.state !== 'appealed') expected = 'NOT_APPEALED';
    else if (bodyId === 'assembly') expected = 'APPEAL_TO_SAME_BODY';
    else if (bodyId !== this.admission.appealBodyId) expected = 'OTHER_BODY';
    else if (by === ME) expected = 'OWN_ADMISSION';
    else if (by === RECORDER) expected = 'APPEAL_BY_REFUSERS';
    if (this.expectAnswer('answer an appeal', answer, expected))
      this.admission = { ...this.admission, state: admits ? 'accepted' : 'upheld' };
  }

  adopt(): void {
    const version = this.version(this.versions.length + 1, WINDOW_DAYS);
    this.versions.push(version);
    this.broughtOn.set(version.clauseHashes[1]!, this.day);
  }

  /** `back` versions before the one in force. */
  affirm(back: number, clause: number, asItStands = true): void {
    const inForce = this.versions.at(-1)!;
    const version = inForce.version - back;
    const read = this.versions[version - 1]?.clauseHashes[clause - 1];
    const hash = asItStands ? (read ?? 'nothing') : 'other words';
    let expected = 'ok';
    if (version < 1) expected = 'VERSION_UNKNOWN';
    else if (back > 0) expected = 'VERSION_SUPERSEDED';
    else if (read === undefined) expected = 'CLAUSE_UNKNOWN';
    else if (!asItStands) expected = 'CLAUSE_CHANGED';
    if (this.expectAnswer('affirm', checkRead({ version, clause, hash }, inForce), expected))
      this.acts.push({ clauseHash: hash, act: 'affirmed', day: this.day });
  }

  withdraw(): void {
    this.acts.push({ clauseHash: 'peace', act: 'withdrawn', day: this.day });
  }

  vote(): void {
    if (this.standing !== 'member') return;
    const lapsed = this.missing().some((hash) => {
      const brought = this.broughtOn.get(hash) ?? null;
      const from = brought !== null && brought > this.since! ? brought : this.since!;
      return brought !== null && this.day > addDays(from, WINDOW_DAYS);
    });
    const person = { memberSince: this.since!, today: this.day };
    const answer = checkVote(standingOf(this.versions, this.acts, person));
    this.expectAnswer('vote', answer, lapsed ? 'AFFIRMATION_LAPSED' : 'ok');
  }

  expire(): void {
    const { reminder } = volunteerTerm(this.lastActiveOn, USUAL_RULES.expireDays, this.day);
    if (this.standing === 'volunteer' && reminder !== 'over') return;
    const others = { none: 'NEVER_JOINED', member: 'REASON_DOES_NOT_FIT', left: 'ALREADY_LEFT', volunteer: 'ok' };
    const byTime = { decisionId: null, recordedBy: null };
    this.move('expire', { to: 'left', reason: 'expired', ...byTime }, others[this.standing]);
  }

  leave(recordedBy: string): void {
    const others = { none: 'NEVER_JOINED', left: 'ALREADY_LEFT' }[this.standing as string];
    const otherwise = recordedBy === ME ? 'ok' : 'OWN_STEP_ONLY';
    this.move('leave', { to: 'left', reason: 'left', decisionId: null, recordedBy }, others ?? otherwise);
  }
}
