import { addDays, type Day, err, isDay, isPublishedText, ok, type Result } from '#domain-kit';
import type { PlanRefusal, StepRefusal } from './election.refusals.js';
import type { ElectionPhase, ElectionPlan, ElectionProgress, ElectionStep } from './election-plan.types.js';
import { ELECTORATE_MIN } from './electorate.js';

const TEXT_MAX = 200;
const SEATS_MAX = 100;
const CONTEST_DAYS_MAX = 60;
const LOT_SOURCES_MAX = 10;
/** So long the announced sources of a lot are waited for. */
const LOT_WAITED_DAYS = 60;

/** From which phases a step may be taken, and where it leads. */
const STEPS: Readonly<Record<ElectionStep['step'], { from: readonly ElectionPhase[]; to: ElectionPhase }>> = {
  open: { from: ['nominations'], to: 'issuing' },
  'begin-casting': { from: ['issuing'], to: 'casting' },
  close: { from: ['casting'], to: 'closed' },
  count: { from: ['closed'], to: 'counted' },
  contest: { from: ['counted'], to: 'contested' },
  'dismiss-contest': { from: ['contested'], to: 'counted' },
  annul: { from: ['contested', 'closed'], to: 'annulled' },
  certify: { from: ['counted'], to: 'certified' },
  cancel: { from: ['nominations', 'issuing'], to: 'cancelled' },
};

/** Whether a call may go out on `today`: nominations, issuing and casting have days of their own, one after the other. */
export function callElection(plan: ElectionPlan, today: Day): Result<ElectionProgress, PlanRefusal> {
  const isText = (text: string): boolean => text.length <= TEXT_MAX && isPublishedText(text);
  if (!isText(plan.title)) return err('TITLE_INVALID');
  if (!isWholeFrom1To(plan.seats, SEATS_MAX)) return err('SEATS_INVALID');
  if ((plan.method === 'irv' || plan.method === 'majority') && plan.seats !== 1) return err('SEATS_INVALID');
  const days = [plan.nominationsUntil, plan.issuingUntil, plan.castingUntil];
  const first = plan.onAnswers ? addDays(today, -1) : today;
  const inOrder = days.every((day, n) => isDay(day) && (n === 0 ? first <= day : days[n - 1]! < day));
  if (!inOrder) return err('DAYS_OUT_OF_ORDER');
  if (!isWholeFrom1To(plan.contestDays, CONTEST_DAYS_MAX)) return err('CONTEST_DAYS_INVALID');
  if (plan.coSigner !== undefined && plan.issuesLate) return err('LATE_WITH_CO_SIGNER');
  if (plan.lotSources.length > LOT_SOURCES_MAX || !plan.lotSources.every(isText)) return err('LOT_SOURCES_INVALID');
  return ok({ plan, phase: 'nominations', since: today, countedOn: null });
}

/**
 * Takes a step, or says why not. A day that the plan promises is kept: nominations are not cut short, papers are issued
 * and taken to the end of their last day, and nothing is certified while it may still be contested.
 */
export function takeStep(progress: ElectionProgress, step: ElectionStep): Result<ElectionProgress, StepRefusal> {
  const { from, to } = STEPS[step.step];
  if (!from.includes(progress.phase)) return err('WRONG_PHASE');
  if (!isDay(step.day) || step.day < progress.since) return err('DAY_BEFORE');
  const refusal = refuse(progress, step);
  if (refusal) return err(refusal);
  return ok({
    plan: progress.plan,
    phase: to,
    since: step.day,
    countedOn: step.step === 'count' ? step.day : progress.countedOn,
  });
}

function refuse({ plan, phase, since, countedOn }: ElectionProgress, step: ElectionStep): StepRefusal | undefined {
  switch (step.step) {
    case 'open':
      if (step.day <= plan.nominationsUntil) return 'TOO_EARLY';
      if (step.roll < ELECTORATE_MIN) return 'ELECTORATE_TOO_SMALL';
      return step.candidates < plan.seats ? 'TOO_FEW_CANDIDATES' : undefined;
    case 'begin-casting':
      if (step.day <= plan.issuingUntil) return 'TOO_EARLY';
      return step.papers < ELECTORATE_MIN ? 'TOO_FEW_PAPERS' : undefined;
    case 'close':
      return step.day <= plan.castingUntil ? 'TOO_EARLY' : undefined;
    case 'count':
      return step.needsLot ? 'LOT_NEEDED' : undefined;
    case 'contest':
      return step.day > contestedUntil(plan, countedOn!) ? 'TOO_LATE' : undefined;
    case 'certify':
      return step.day <= contestedUntil(plan, countedOn!) ? 'TOO_EARLY' : undefined;
    case 'annul':
      if (phase !== 'closed') return undefined;
      if (!step.needsLot) return 'WRONG_PHASE';
      return step.day < lotGivenUpFrom(plan, since) ? 'TOO_EARLY' : undefined;
    case 'dismiss-contest':
    case 'cancel':
      return undefined;
  }
}

/**
 * From when a body may annul an election that only a lot could end: at once where the call named no sources for one, and
 * long after the closing where it did, and they have not spoken. Whoever knows what they said does not choose the result so.
 */
export const lotGivenUpFrom = ({ lotSources }: Pick<ElectionPlan, 'lotSources'>, closedOn: Day): Day =>
  lotSources.length === 0 ? closedOn : addDays(closedOn, LOT_WAITED_DAYS);

/** The last day on which the count may be contested. */
export const contestedUntil = (plan: ElectionPlan, countedOn: Day): Day => addDays(countedOn, plan.contestDays);

/** The first day on which an office, or two of the body, can take what comes next; null where nothing does. */
export function nextStepFrom({ plan, phase, since, countedOn }: ElectionProgress): Day | null {
  switch (phase) {
    case 'nominations':
      return addDays(plan.nominationsUntil, 1);
    case 'issuing':
      return addDays(plan.issuingUntil, 1);
    case 'casting':
      return addDays(plan.castingUntil, 1);
    case 'counted':
      return addDays(contestedUntil(plan, countedOn!), 1);
    case 'closed':
    case 'contested':
      return since;
    case 'certified':
    case 'annulled':
    case 'cancelled':
      return null;
  }
}

const isWholeFrom1To = (number: number, max: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= max;
