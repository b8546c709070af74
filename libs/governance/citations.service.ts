import { Injectable } from '@nestjs/common';
import { type Day, err, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';
import { checkCitations, readCitation } from './domain/citations.js';
import { DocumentsReader } from './unity/documents-reader.service.js';

/** A citation with what it refers to; words are null where they were erased. */
export interface ReadableCitation {
  readonly kind: string;
  readonly version: number | null;
  readonly clause: number | null;
  readonly decisionId: string | null;
  readonly day: Day;
  readonly title: string | null;
  readonly text: string | null;
}

/** What decisions refer to: clauses as they were in force on the day of the decision, and earlier decisions (R46). */
@Injectable()
export class Citations {
  constructor(
    private readonly db: DataSource,
    private readonly documents: DocumentsReader,
  ) {}

  /** Clauses with the version that was in force on `day`; or the field that cites nothing of that day, as `citations.1`. */
  async fix(tx: EntityManager, texts: readonly string[], day: Day): Promise<Result<readonly string[], string>> {
    const checked = checkCitations(texts);
    if (!checked.ok) return checked;
    const fixed: string[] = [];
    for (const [index, citation] of checked.value.entries()) {
      if (citation.kind === 'decision') {
        const cited = await tx.findOneBy(DecisionEntity, { id: citation.id });
        if (cited?.state !== 'in-force' || cited.day > day) return err(`citations.${index}`);
        fixed.push(texts[index]!);
        continue;
      }
      const then = (await this.documents.versions(citation.kind, tx)).findLast(({ adoptedOn }) => adoptedOn <= day);
      if (!then || citation.clause > then.clauseHashes.length) return err(`citations.${index}`);
      fixed.push(`${texts[index]!}@${then.version}`);
    }
    return ok(fixed);
  }

  /**
   * For what was cited before `day`: each clause with the last version until then that has it, though another is in force
   * now. What cites nothing is left out.
   */
  async latest(tx: EntityManager, texts: readonly string[], day: Day): Promise<readonly string[]> {
    const fixed: string[] = [];
    for (const text of texts) {
      const citation = readCitation(text);
      if (citation?.kind === 'decision') fixed.push(text);
      if (!citation || citation.kind === 'decision') continue;
      const { kind, clause } = citation;
      const had = (await this.documents.versions(kind, tx)).findLast(
        ({ adoptedOn, clauseHashes }) => adoptedOn <= day && clause <= clauseHashes.length,
      );
      if (had) fixed.push(`${kind}/${clause}@${had.version}`);
    }
    return fixed;
  }

  /** What was fixed, in words. */
  async read(fixed: readonly string[]): Promise<ReadableCitation[]> {
    const all = await Promise.all(fixed.map((text) => this.readOne(text)));
    return all.filter((one) => one !== null);
  }

  private async readOne(text: string): Promise<ReadableCitation | null> {
    const citation = readCitation(text);
    if (!citation) return null;
    if (citation.kind === 'decision') {
      const cited = await this.db.manager.findOneBy(DecisionEntity, { id: citation.id });
      const nothing = { version: null, clause: null, title: null, text: null };
      return cited && { kind: 'decision', decisionId: cited.id, day: cited.day, ...nothing };
    }
    const { kind, clause } = citation;
    const then = await this.documents.version(kind, citation.version ?? 0);
    const words = then?.clauses?.[clause - 1];
    return (
      then && {
        ...{ kind, clause, version: then.adopted.version, day: then.adopted.adoptedOn },
        ...{ decisionId: then.adopted.decisionId, title: words?.title ?? null, text: words?.text ?? null },
      }
    );
  }
}
