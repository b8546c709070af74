import { Injectable } from '@nestjs/common';
import type { Language, Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import type { BodyEntity } from './body.entity.js';
import { BodyRulesRecord } from './body-rules.service.js';
import type { BylawsTemplate } from './bylaws/bylaws.types.js';
import { writeRules } from './domain/body-rules.js';
import type { FoundingDraft, FoundingRefusal } from './domain/founding.js';
import { checkFoundingRules, type FoundedRules } from './domain/founding-rules.js';
import { type Assembly, FoundingDecisions } from './founding-decisions.service.js';

const TEXT: Readonly<Record<Language, (body: string) => string>> = {
  en: (body) => `The founding assembly gives “${body}” its rules. They hold from the day of the founding on.`,
  es: (body) => `La asamblea fundadora da sus reglas a «${body}». Rigen desde el día de la fundación.`,
  fr: (body) => `L’assemblée fondatrice donne ses règles à « ${body} ». Elles valent dès le jour de la fondation.`,
};

/** How bodies decide, as a founding assembly adopts it: the one time that rules hold on the day on which they are made. */
@Injectable()
export class FoundingRules {
  constructor(
    private readonly rules: BodyRulesRecord,
    private readonly decisions: FoundingDecisions,
  ) {}

  check(draft: FoundingDraft, template: BylawsTemplate): Result<FoundedRules[], FoundingRefusal> {
    return checkFoundingRules(draft.bodyRules ?? [], draft.founders, template);
  }

  /** One decision for each body, with the effect by which rules are changed later. */
  async adopt(
    tx: EntityManager,
    founded: readonly FoundedRules[],
    {
      bodies,
      language,
      ...assembly
    }: Assembly & { readonly bodies: readonly BodyEntity[]; readonly language: Language },
  ): Promise<void> {
    for (const { body: code, rules } of founded) {
      const body = bodies.find((one) => one.code === code)!;
      const effect = { kind: 'body.rules', payload: writeRules(code, rules) };
      const { id, rule } = await this.decisions.decide(tx, assembly, { text: TEXT[language](body.name), effect });
      await this.rules.set(tx, { body, rules, decision: { id, rule, today: assembly.today } });
    }
  }
}
