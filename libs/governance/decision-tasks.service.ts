import { Injectable } from '@nestjs/common';
import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource, type EntityManager, In } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';
import { DecisionStepEntity } from './decision-step.entity.js';
import type { TaskRefusal } from './domain/decision.refusals.js';
import {
  isOwnerShown,
  type OwnerWord,
  ownerSays,
  type ReviewResult,
  reviewTask,
  standingOf,
  type TaskStanding,
} from './domain/decision-tasks.js';
import { FoundingRecord } from './founding-record.service.js';

/** A task as its reader sees it. */
export interface ReadableTask extends TaskStanding {
  /** Null where it is no longer shown, and of who was erased. */
  readonly ownerName: string | null;
  readonly isMine: boolean;
}

export interface Review {
  readonly decisionId: string;
  readonly result: ReviewResult;
  readonly dueOn: Day | null;
}

/** What decisions ask of somebody, and how it went on. */
@Injectable()
export class DecisionTasks {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
  ) {}

  /** A person who takes part in the organization now, and so can own a task. */
  async takesPart(ref: string | null, tx: EntityManager): Promise<boolean> {
    const person = ref === null ? null : await this.persons.find(ref, tx);
    return person?.sphere != null && person.leftOn === null;
  }

  /** The tasks of those of these decisions that have one. */
  async of(decisions: readonly DecisionEntity[], reader: string | null): Promise<ReadonlyMap<string, ReadableTask>> {
    const tasks = decisions.filter(hasTask);
    if (tasks.length === 0) return new Map();
    const today = await this.record.today();
    const standings = await this.standings(tasks, today, this.db.manager);
    const shown = ({ id, ownerRef }: Owned): boolean => ownerRef === reader || isOwnerShown(standings.get(id)!, today);
    const names = await this.persons.namesOf(tasks.filter(shown).map(({ ownerRef }) => ownerRef));
    return new Map(
      tasks.map((task) => [
        task.id,
        {
          ...standings.get(task.id)!,
          ownerName: names.get(task.ownerRef) ?? null,
          isMine: task.ownerRef === reader,
        },
      ]),
    );
  }

  /** The owner's own word on a task. */
  say(personRef: string, decisionId: string, word: OwnerWord): Promise<Result<void, TaskRefusal>> {
    return this.db.transaction(async (tx) => {
      const found = await this.find(decisionId, tx);
      if (!found) return err({ code: 'TASK_UNKNOWN' });
      const { decision, standing, today } = found;
      const facts = { isOwner: decision.ownerRef === personRef, isInForce: decision.state === 'in-force', standing };
      const said = ownerSays(word, facts);
      if (!said.ok) return said;
      const step = { decisionId, result: word, dueOn: null, saidBy: personRef, saidOn: today, reviewedBy: null };
      await tx.insert(DecisionStepEntity, { id: newId(), ...step });
      return ok(undefined);
    });
  }

  /** Whether a body may review a task so today. */
  async checkReview({ decisionId, result, dueOn }: Review, tx: EntityManager): Promise<Result<Review, TaskRefusal>> {
    const found = await this.find(decisionId, tx);
    if (!found) return err({ code: 'TASK_UNKNOWN' });
    const { decision, standing, today } = found;
    const checked = reviewTask(result, dueOn, { isInForce: decision.state === 'in-force', standing, today });
    return checked.ok ? ok({ decisionId, result, dueOn: checked.value.dueOn }) : checked;
  }

  async writeReview(
    tx: EntityManager,
    { decisionId, result, dueOn }: Review,
    by: { readonly id: string; readonly recordedBy: string; readonly today: Day },
  ): Promise<void> {
    const step = { decisionId, result, dueOn, saidBy: by.recordedBy, saidOn: by.today, reviewedBy: by.id };
    await tx.insert(DecisionStepEntity, { id: newId(), ...step });
  }

  /** Locked: of two words at once the second sees the first. */
  private async find(
    id: string,
    tx: EntityManager,
  ): Promise<{ decision: Owned; standing: TaskStanding; today: Day } | null> {
    if (!isUuid(id)) return null;
    const decision = await tx.findOne(DecisionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!decision || !hasTask(decision)) return null;
    const today = await this.record.today(tx);
    return { decision, today, standing: (await this.standings([decision], today, tx)).get(id)! };
  }

  private async standings(
    tasks: readonly Owned[],
    today: Day,
    tx: EntityManager,
  ): Promise<ReadonlyMap<string, TaskStanding>> {
    const where = { decisionId: In(tasks.map(({ id }) => id)) };
    const steps = await tx.find(DecisionStepEntity, { where, order: { position: 'ASC' } });
    return new Map(
      tasks.map(({ id, dueOn }) => {
        const own = steps.filter(({ decisionId }) => decisionId === id);
        const read = own.map((step) => ({
          ...{ result: step.result, day: step.saidOn, dueOn: step.dueOn, isReview: step.reviewedBy !== null },
        }));
        return [id, standingOf(dueOn, read, today)];
      }),
    );
  }
}

type Owned = DecisionEntity & { readonly ownerRef: string; readonly dueOn: Day };

const hasTask = (decision: DecisionEntity): decision is Owned => decision.ownerRef !== null && decision.dueOn !== null;
