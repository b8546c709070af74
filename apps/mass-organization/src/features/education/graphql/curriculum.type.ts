import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LANGUAGE_CHOICE } from '#domain-kit';
import type { ImportRefusal, ReadableCurriculum, ReadableModule } from '../curricula.service.js';

@ObjectType({ description: 'A curriculum that is here: adopted by a body, or waiting to be.' })
export class Curriculum {
  @Field(() => ID, { description: 'SHA-256 of its canonical form. The same pack has it everywhere.' })
  readonly contentHash!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { description: LANGUAGE_CHOICE })
  readonly language!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int)
  readonly moduleCount!: number;

  @Field(() => String, { nullable: true, description: 'The day of its adoption.' })
  readonly adoptedOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision that adopted it.' })
  readonly decisionId!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the latest adopted version in its language.' })
  readonly isInForce!: boolean;

  static from({ contentHash, pack, adoption, isInForce }: ReadableCurriculum): Curriculum {
    const { code, version, language, title, modules } = pack;
    const fields = { contentHash, code, version, language, title, moduleCount: modules.length, isInForce };
    const adopted = { adoptedOn: adoption?.adoptedOn ?? null, decisionId: adoption?.decisionId ?? null };
    return Object.assign(new Curriculum(), { ...fields, ...adopted });
  }
}

@ObjectType()
export class StudyReading {
  @Field(() => String)
  readonly title!: string;

  @Field(() => Int)
  readonly minutes!: number;

  @Field(() => String, { nullable: true, description: 'Null where it is read elsewhere.' })
  readonly text!: string | null;

  @Field(() => String, { nullable: true, description: 'A public address, https.' })
  readonly source!: string | null;
}

@ObjectType({ description: 'A module of a curriculum in force.' })
export class StudyModule {
  @Field(() => String)
  readonly curriculum!: string;

  @Field(() => String)
  readonly module!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly aim!: string;

  @Field(() => String)
  readonly language!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [StudyReading])
  readonly readings!: readonly StudyReading[];

  @Field(() => [String])
  readonly questions!: readonly string[];

  static from({ curriculum, module, language, version, content }: ReadableModule): StudyModule {
    const { title, aim, questions } = content;
    const readings = content.readings.map((one) => {
      const { title, minutes, text = null, source = null } = one;
      return Object.assign(new StudyReading(), { title, minutes, text, source });
    });
    return Object.assign(new StudyModule(), { curriculum, module, title, aim, language, version, readings, questions });
  }
}

@ObjectType()
export class CurriculumImported {
  @Field(() => ID)
  readonly contentHash!: string;

  static from(contentHash: string): CurriculumImported {
    return Object.assign(new CurriculumImported(), { contentHash });
  }
}

const MESSAGES: Readonly<Record<ImportRefusal['code'], string>> = {
  PACK_NOT_JSON: 'pack: this is not JSON. Choose the file that the other organization exported.',
  PACK_TOO_LARGE: 'pack: at most 500,000 characters. Divide the curriculum.',
  PACK_INVALID: 'pack: something in it is not as a curriculum has it. Ask for it to be corrected and exported anew.',
  VERSION_TAKEN: 'pack: another curriculum of this code, language and version is here. Give it a higher version.',
  TOO_MANY_CURRICULA: 'pack: 200 curricula are here, which is the most that are kept.',
};

@ObjectType()
export class CurriculumImportRefused {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'With PACK_INVALID: the path of what is wrong.' })
  readonly field!: string | null;

  static from(refusal: ImportRefusal): CurriculumImportRefused {
    const field = refusal.code === 'PACK_INVALID' ? refusal.field : null;
    const message = MESSAGES[refusal.code] + (field === null ? '' : ` (${field})`);
    return Object.assign(new CurriculumImportRefused(), { code: refusal.code, message, field });
  }
}

export const ImportCurriculumResult = createUnionType({
  name: 'ImportCurriculumResult',
  types: () => [CurriculumImported, CurriculumImportRefused] as const,
});
