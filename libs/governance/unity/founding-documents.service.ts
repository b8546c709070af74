import { Injectable } from '@nestjs/common';
import { err, type Language, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import type { DocumentKind } from '../domain/document.types.js';
import type { FoundingDraft, FoundingRefusal, FoundingText } from '../domain/founding.js';
import { checkClauses } from '../domain/document-clauses.js';
import { type Assembly, FoundingDecisions } from '../founding-decisions.service.js';
import { DocumentsService, type NewVersion } from './documents.service.js';
import { findPack, packTexts } from './packs/document-packs.js';

type Kind = Exclude<DocumentKind, 'member-obligations'>;

const TEXTS: Readonly<Record<Kind, Readonly<Record<Language, (titles: string) => string>>>> = {
  'points-of-unity': {
    en: (titles) => `The founding assembly adopts its points of unity, version 1: ${titles}.`,
    es: (titles) => `La asamblea fundadora adopta sus puntos de unidad, versión 1: ${titles}.`,
    fr: (titles) => `L’assemblée fondatrice adopte ses points d’unité, version 1 : ${titles}.`,
  },
  'working-rules': {
    en: (titles) => `The founding assembly adopts its working rules, version 1: ${titles}.`,
    es: (titles) => `La asamblea fundadora adopta sus reglas de trabajo, versión 1: ${titles}.`,
    fr: (titles) => `L’assemblée fondatrice adopte ses règles de travail, version 1 : ${titles}.`,
  },
};

/** The points of unity and the working rules that a founding assembly adopts, each by a decision of its own. */
@Injectable()
export class FoundingDocuments {
  constructor(
    private readonly documents: DocumentsService,
    private readonly decisions: FoundingDecisions,
  ) {}

  /** Without those that the assembly leaves for later. */
  check({ unity, workingRules }: FoundingDraft, language: Language): Result<NewVersion[], FoundingRefusal> {
    const versions: NewVersion[] = [];
    for (const [field, kind, text] of [
      ['unity', 'points-of-unity', unity],
      ['workingRules', 'working-rules', workingRules],
    ] as const) {
      if (!text) continue;
      const read = this.read(text, { field, kind, language });
      if (!read.ok) return read;
      versions.push(read.value);
    }
    return ok(versions);
  }

  async adopt(tx: EntityManager, versions: readonly NewVersion[], assembly: Assembly): Promise<void> {
    for (const version of versions) {
      const { clauses, kind, language } = version.content;
      const text = TEXTS[kind as Kind][language](clauses.map(({ title }) => title).join('; '));
      const decision = await this.decisions.decide(tx, assembly, { text });
      const adopted = await this.documents.adopt(tx, version, { decisionId: decision.id, on: assembly.today });
      if (!adopted.ok) throw new Error(`A founding adopts by its own decision: ${adopted.error.code}`);
    }
  }

  private read(
    text: FoundingText,
    { field, kind, language }: { readonly field: string; readonly kind: Kind; readonly language: Language },
  ): Result<NewVersion, FoundingRefusal> {
    if (text.pack && findPack(text.pack)?.kind !== kind) return err({ code: 'INVALID', field: `${field}.pack` });
    const checked = checkClauses(text.clauses);
    if (!checked.ok)
      return err({ code: 'INVALID', field: [`${field}.clauses`, checked.error].filter(Boolean).join('.') });
    const pack = packTexts.find((one) => one.code === text.pack && one.language === language);
    const content = { kind, language, clauses: checked.value } as const;
    return ok({ content, parentHash: pack?.hash ?? null, affirmWithinDays: null });
  }
}
