import { type Day, isUuid } from '#domain-kit';
import { PersonsService } from '#identity';
import { opensCommitment } from '#ledger';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { BodyRulesRecord, type ReadableRules } from '../body-rules.service.js';
import { DecisionEntity } from '../decision.entity.js';
import { DecisionStepEntity } from '../decision-step.entity.js';
import { DecisionTextEntity } from '../decision-text.entity.js';
import { DecisionsReader, type DecisionsReaderPerson, type ReadableDecision } from '../decisions-reader.service.js';

export const LINK_RELATIONS = [
  ...['replaces', 'replaced-by', 'changes', 'changed-by', 'reviews', 'reviewed-by'],
] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** Another decision, and what it is to this one. */
export interface DecisionLink {
  readonly relation: LinkRelation;
  readonly id: string;
  readonly day: Day;
  /** Null where it was erased. */
  readonly text: string | null;
}

/** How a task went on: the owner's word, or a body's review. Nobody is named in it. */
export interface ReadableStep {
  readonly result: string;
  readonly day: Day;
  readonly dueOn: Day | null;
  readonly reviewedBy: string | null;
}

export interface DecisionDetails {
  readonly read: ReadableDecision;
  readonly recordedByName: string | null;
  readonly secondedByName: string | null;
  /** Rules of the body on the day on which it decided; null where it had none. */
  readonly rules: ReadableRules | null;
  /** Its entry in the ledger; null until it is seconded. */
  readonly entry: { readonly index: number; readonly leafHash: string; readonly day: Day } | null;
  /** Whether the text fits the hash that the ledger has; false where it was erased. */
  readonly isIntact: boolean;
  readonly steps: readonly ReadableStep[];
  readonly links: readonly DecisionLink[];
}

const MOST_LINKS = 100;

/** One decision with all that belongs to it, as a member reads it on its page. */
@Injectable()
export class DecisionDetailsReader {
  constructor(
    private readonly db: DataSource,
    private readonly decisions: DecisionsReader,
    private readonly rules: BodyRulesRecord,
    private readonly persons: PersonsService,
  ) {}

  async find(id: string, reader: DecisionsReaderPerson): Promise<DecisionDetails | null> {
    const read = isUuid(id) ? await this.decisions.find(id, reader) : null;
    if (!read) return null;
    const tx = this.db.manager;
    const { bodyId, day, recordedBy, secondedBy, textCommitment } = read.decision;
    const names = await this.persons.namesOf([recordedBy, ...(secondedBy ? [secondedBy] : [])], tx);
    const kept = await tx.findOneBy(DecisionTextEntity, { decisionId: id });
    const [entry] = await this.db.query<{ index: number; leafHash: string; day: Day }[]>(
      `SELECT index, leaf_hash AS "leafHash", day::text AS day FROM ledger_entry
       WHERE kind = 'decision.recorded' AND subject->'ids'->>'decision' = $1`,
      [id],
    );
    const steps = await tx.find(DecisionStepEntity, { where: { decisionId: id }, order: { position: 'ASC' } });
    return {
      read,
      recordedByName: names.get(recordedBy) ?? null,
      secondedByName: (secondedBy && names.get(secondedBy)) ?? null,
      rules: await this.rules.on(tx, bodyId, day),
      entry: entry ?? null,
      isIntact: kept !== null && opensCommitment(textCommitment, kept.salt, kept.text),
      steps: steps.map(({ result, saidOn, dueOn, reviewedBy }) => ({ result, day: saidOn, dueOn, reviewedBy })),
      links: await this.links(id),
    };
  }

  private async links(id: string): Promise<DecisionLink[]> {
    const found = await this.db.query<{ relation: LinkRelation; id: string }[]>(LINKS, [id, MOST_LINKS]);
    const ids = found.map((one) => one.id);
    const days = await this.db.manager.find(DecisionEntity, {
      where: { id: In(ids) },
      select: { id: true, day: true },
    });
    const texts = await this.db.manager.findBy(DecisionTextEntity, { decisionId: In(ids) });
    return found.flatMap(({ relation, id: other }) => {
      const day = days.find((one) => one.id === other)?.day;
      const text = texts.find(({ decisionId }) => decisionId === other)?.text ?? null;
      return day === undefined ? [] : [{ relation, id: other, day, text }];
    });
  }
}

/** What the record says of two decisions by itself: rules, policies and documents of one kind follow each other. */
const LINKS = `
  SELECT relation, link.id FROM (
    SELECT CASE effect_kind WHEN 'decision.replace' THEN 'replaces' ELSE 'reviews' END AS relation,
           (effect_payload->>'decisionId')::uuid AS id
    FROM decision WHERE id = $1 AND effect_kind IN ('decision.replace', 'decision.review')
    UNION
    SELECT CASE effect_kind WHEN 'decision.replace' THEN 'replaced-by' ELSE 'reviewed-by' END, id FROM decision
    WHERE effect_kind IN ('decision.replace', 'decision.review') AND state = 'in-force'
      AND effect_payload->>'decisionId' = $1::text
    UNION
    SELECT CASE WHEN decided_by = $1 THEN 'changes' ELSE 'changed-by' END,
           CASE WHEN decided_by = $1 THEN former ELSE decided_by END
    FROM (SELECT decided_by, lag(decided_by) OVER (PARTITION BY body_id ORDER BY position) AS former
          FROM body_rules) rules
    WHERE former IS NOT NULL AND $1 IN (decided_by, former)
    UNION
    SELECT CASE WHEN decided_by = $1 THEN 'changes' ELSE 'changed-by' END,
           CASE WHEN decided_by = $1 THEN former ELSE decided_by END
    FROM (SELECT decided_by, lag(decided_by) OVER (PARTITION BY office_id ORDER BY position) AS former
          FROM office_policy) policy
    WHERE former IS NOT NULL AND former <> decided_by AND $1 IN (decided_by, former)
    UNION
    SELECT CASE WHEN decision_id = $1 THEN 'changes' ELSE 'changed-by' END,
           CASE WHEN decision_id = $1 THEN former ELSE decision_id END
    FROM (SELECT decision_id, lag(decision_id) OVER (PARTITION BY kind ORDER BY version) AS former
          FROM document_version) document
    WHERE former IS NOT NULL AND former <> decision_id AND $1 IN (decision_id, former)
  ) link JOIN decision ON decision.id = link.id
  ORDER BY decision.position DESC, relation LIMIT $2`;
