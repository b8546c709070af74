import { Injectable } from '@nestjs/common';
import { type Day, newId, ok, type Result } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource, type EntityManager } from 'typeorm';
import {
  checkRead,
  type ReadClause,
  type ShownCount,
  shownCount,
  type Standing,
  standingOf,
} from '../domain/affirmations.js';
import type { AffirmationRefusal } from '../domain/document.refusals.js';
import type { AffirmationAct, DocumentKind } from '../domain/document.types.js';
import { FoundingRecord } from '../founding-record.service.js';
import { AffirmationEntity } from './affirmation.entity.js';
import { DocumentsReader } from './documents-reader.service.js';
import type { DocumentVersionEntity } from './document-version.entity.js';

/** A text as a person has read it whole: the version and the hash of each clause, in order. */
export interface ReadText {
  readonly version: number;
  readonly clauseHashes: readonly string[];
}

/** What each person has affirmed, clause by clause, and where that leaves them. Silence is no row, and no penalty. */
@Injectable()
export class AffirmationsService {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly documents: DocumentsReader,
  ) {}

  /** Writes down that a person affirms a clause, or no longer does. Said twice, it stands once. */
  say(
    personRef: string,
    act: AffirmationAct['act'],
    { kind, ...read }: ReadClause & { readonly kind: DocumentKind },
  ): Promise<Result<Standing, AffirmationRefusal>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx); // no version is adopted between the reading and the writing
      const inForce = (await this.documents.versions(kind, tx)).at(-1);
      const checked = checkRead(read, inForce);
      if (!checked.ok) return checked;
      await this.write(tx, { personRef, act, version: inForce!, clauses: [read.clause] });
      return ok(await this.standing(personRef, kind, tx));
    });
  }

  /** A volunteer accepts the working rules as a whole, in the transaction in which their record is made or renewed (R31). */
  async acceptWorkingRules(
    tx: EntityManager,
    personRef: string,
    { version, clauseHashes }: ReadText,
  ): Promise<Result<void, AffirmationRefusal>> {
    const inForce = (await this.documents.versions('working-rules', tx)).at(-1);
    for (let clause = 1; clause <= Math.max(inForce?.clauseHashes.length ?? 1, clauseHashes.length); clause++) {
      const checked = checkRead({ version, clause, hash: clauseHashes[clause - 1] ?? '' }, inForce);
      if (!checked.ok) return checked;
    }
    const clauses = clauseHashes.map((_, index) => index + 1);
    await this.write(tx, { personRef, act: 'affirmed', version: inForce!, clauses });
    return ok(undefined);
  }

  /** All clauses of the working rules in force; false where there are none. */
  async hasAcceptedWorkingRules(personRef: string, tx?: EntityManager): Promise<boolean> {
    return (await this.standing(personRef, 'working-rules', tx)).state === 'affirmed';
  }

  /** All clauses of the points of unity in force; true where there are none. */
  async hasAffirmedAll(personRef: string, tx?: EntityManager): Promise<boolean> {
    return ['none', 'affirmed'].includes((await this.standing(personRef, 'points-of-unity', tx)).state);
  }

  /** All clauses of the member’s obligations in force (R8); true where there are none. */
  async hasAcceptedObligations(personRef: string, tx?: EntityManager): Promise<boolean> {
    return ['none', 'affirmed'].includes((await this.standing(personRef, 'member-obligations', tx)).state);
  }

  async standing(personRef: string, kind: DocumentKind, tx: EntityManager = this.db.manager): Promise<Standing> {
    const versions = await this.documents.versions(kind, tx);
    const person = await this.persons.find(personRef, tx);
    const today = await this.record.today(tx);
    const acts = await this.history(personRef, tx);
    return standingOf(versions, acts, { memberSince: person?.memberSince ?? today, today });
  }

  /** How many members have affirmed everything in force, without a hint at who. */
  async count(kind: DocumentKind): Promise<ShownCount> {
    const inForce = (await this.documents.versions(kind)).at(-1);
    if (!inForce) return { shown: 'nothing' };
    const today = await this.record.today();
    const members = await this.persons.countMembers(this.db.manager, today);
    const [row] = await this.db.query<{ n: number }[]>(AFFIRMED_BY, [[...new Set(inForce.clauseHashes)], today]);
    return shownCount(row!.n, members);
  }

  /** A person’s words on every text, earliest first: for themselves alone. */
  history(personRef: string, tx: EntityManager = this.db.manager): Promise<AffirmationEntity[]> {
    return tx.find(AffirmationEntity, { where: { personRef }, order: { position: 'ASC' } });
  }

  private async write(
    tx: EntityManager,
    said: {
      readonly personRef: string;
      readonly act: AffirmationAct['act'];
      readonly version: DocumentVersionEntity;
      readonly clauses: readonly number[];
    },
  ): Promise<void> {
    const { personRef, act, version } = said;
    const day: Day = await this.record.today(tx);
    const last = new Map((await this.history(personRef, tx)).map((one) => [one.clauseHash, one.act]));
    for (const clauseNumber of said.clauses) {
      const clauseHash = version.clauseHashes[clauseNumber - 1]!;
      if ((last.get(clauseHash) ?? 'withdrawn') === act) continue;
      await tx.insert(AffirmationEntity, {
        id: newId(),
        personRef,
        versionId: version.id,
        clauseNumber,
        clauseHash,
        act,
        day,
      });
      last.set(clauseHash, act);
    }
  }
}

/** Members of a day whose last word on each of these clauses is that they affirm it. */
const AFFIRMED_BY = `
  SELECT count(*)::int AS n FROM (
    SELECT person_ref FROM (
      SELECT DISTINCT ON (person_ref, clause_hash) person_ref, clause_hash, act
      FROM affirmation WHERE clause_hash = ANY($1) ORDER BY person_ref, clause_hash, position DESC
    ) AS last
    JOIN person ON person.ref = last.person_ref
    WHERE act = 'affirmed' AND sphere = 'member' AND member_since <= $2 AND (left_on IS NULL OR left_on > $2)
    GROUP BY person_ref HAVING count(*) = cardinality($1)
  ) AS everything`;
