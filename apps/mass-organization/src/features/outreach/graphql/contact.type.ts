import { type Language, type Words } from '#domain-kit';
import type { Page } from '#identity';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MONTHS_SHOWN, type PipelineFigures } from '../contact-cohorts.service.js';
import type { ReadableContact } from '../contact-reader.service.js';
import { CONTACT_REFUSAL_CODES, contactMessageOf, type ContactRefusal } from '../contacts.refusals.js';
import { CONTACT_DAYS, FREE_TIMES, NEXT_STEPS, WISHES } from '../domain/contact-facts.js';
import { CHOICE_WORDS } from '../domain/contact-words.js';
import { type OpenStage, STAGE_WORDS, STAGES } from '../domain/pipeline.js';

@InputType({ description: 'All that may be kept of somebody who asked to be contacted. There are no notes.' })
export class ContactInput {
  @Field(() => String, { description: 'An e-mail address or a telephone number.' })
  readonly reach!: string;

  @Field(() => String, { nullable: true, description: 'Whom to ask for there, in at most 40 letters.' })
  readonly askFor?: string | null;

  @Field(() => [String], { description: 'Codes of ISO 639; at most five.' })
  readonly languages!: string[];

  @Field(() => [String], { description: FREE_TIMES.join(', ') })
  readonly freeAt!: string[];

  @Field(() => [String], { description: WISHES.join(', ') })
  readonly askedFor!: string[];

  @Field(() => String, { nullable: true, description: NEXT_STEPS.join(', ') })
  readonly nextStep?: string | null;

  @Field(() => String, { nullable: true, description: 'The day of the next step, within 59 days.' })
  readonly nextOn?: string | null;
}

@ObjectType({ description: 'Somebody who asked to be contacted: no person of this node, and in no count of people.' })
export class Contact {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'asked, talked or came' })
  readonly stage!: string;

  @Field(() => String)
  readonly reach!: string;

  @Field(() => String, { nullable: true })
  readonly askFor!: string | null;

  @Field(() => [String])
  readonly languages!: readonly string[];

  @Field(() => [String])
  readonly freeAt!: readonly string[];

  @Field(() => [String])
  readonly askedFor!: readonly string[];

  @Field(() => String, { nullable: true })
  readonly nextStep!: string | null;

  @Field(() => String, { nullable: true, description: 'A day.' })
  readonly nextOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The member whom they asked.' })
  readonly keptByName!: string | null;

  @Field(() => Boolean)
  readonly isMine!: boolean;

  @Field(() => String, { description: 'A day.' })
  readonly askedOn!: string;

  @Field(() => String, { description: 'A day.' })
  readonly lastContactOn!: string;

  @Field(() => String, { description: `The day on which all of it is gone: ${CONTACT_DAYS} after the last contact.` })
  readonly goesOn!: string;

  static from({ keptBy, ...contact }: ReadableContact, reader: string): Contact {
    return Object.assign(new Contact(), contact, { isMine: keptBy === reader });
  }
}

@ObjectType()
export class ContactPage {
  @Field(() => [Contact])
  readonly items!: readonly Contact[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;

  static from({ items, endCursor, total }: Page<ReadableContact>, reader: string): ContactPage {
    return Object.assign(new ContactPage(), {
      ...{ items: items.map((item) => Contact.from(item, reader)), endCursor, total },
    });
  }
}

@ObjectType({ description: 'How many of those who reached a stage reached the next.' })
export class StageConversion {
  @Field(() => String)
  readonly from!: string;

  @Field(() => String)
  readonly to!: string;

  @Field(() => Int)
  readonly reached!: number;

  @Field(() => Int)
  readonly converted!: number;
}

@ObjectType()
export class ContactStage {
  @Field(() => String, { description: STAGES.join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'What the stage is for.' })
  readonly purpose!: string;

  @Field(() => Int, { description: 'How many are in it now; 0 of the last, which ends the keeping.' })
  readonly kept!: number;
}

@ObjectType()
export class ContactChoice {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  static ofAll(codes: readonly (keyof typeof CHOICE_WORDS)[], language: Language): ContactChoice[] {
    return codes.map((code) => Object.assign(new ContactChoice(), { code, name: CHOICE_WORDS[code][language] }));
  }
}

@ObjectType({ description: 'How contacts go on, in sums. Nothing of it is about one person.' })
export class ContactPipeline {
  @Field(() => String, { description: `The first month of asking in the sums, YYYY-MM: of ${MONTHS_SHOWN} months.` })
  readonly since!: string;

  @Field(() => [StageConversion])
  readonly conversions!: readonly StageConversion[];

  @Field(() => [ContactStage])
  readonly stages!: readonly ContactStage[];

  @Field(() => [ContactChoice])
  readonly freeTimes!: readonly ContactChoice[];

  @Field(() => [ContactChoice])
  readonly wishes!: readonly ContactChoice[];

  @Field(() => [ContactChoice])
  readonly nextSteps!: readonly ContactChoice[];

  static from({ since, conversions, open }: PipelineFigures, language: Language): ContactPipeline {
    const said = (words: Words): string => words[language];
    return Object.assign(new ContactPipeline(), {
      since,
      conversions: conversions.map((figure) => Object.assign(new StageConversion(), figure)),
      stages: STAGES.map((code) =>
        Object.assign(new ContactStage(), {
          ...{ code, name: said(STAGE_WORDS[code].name), purpose: said(STAGE_WORDS[code].purpose) },
          kept: open.get(code as OpenStage) ?? 0,
        }),
      ),
      freeTimes: ContactChoice.ofAll(FREE_TIMES, language),
      wishes: ContactChoice.ofAll(WISHES, language),
      nextSteps: ContactChoice.ofAll(NEXT_STEPS, language),
    });
  }
}

@ObjectType()
export class ContactDone {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Where a code was made: shown this once.' })
  readonly code!: string | null;

  static from(id: string, code: string | null = null): ContactDone {
    return Object.assign(new ContactDone(), { id, code });
  }
}

@ObjectType({ description: 'Nothing was changed.' })
export class ContactRefused {
  @Field(() => String, { description: CONTACT_REFUSAL_CODES.join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(refusal: ContactRefusal): ContactRefused {
    return Object.assign(new ContactRefused(), { code: refusal.code, message: contactMessageOf(refusal) });
  }
}

export const ContactResult = createUnionType({
  name: 'ContactResult',
  types: () => [ContactDone, ContactRefused] as const,
});
