import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import type { BylawsTemplate as Template } from '../bylaws/bylaws.types.js';
import { RulesOfDeciding } from './body-rules.type.js';
import { OfficeRule } from './office-policy.type.js';

@ObjectType({ description: 'A body that a template makes.' })
export class BylawsBody {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => RulesOfDeciding, { description: 'By which it decides if the founding assembly wants so.' })
  readonly rules!: RulesOfDeciding;
}

@ObjectType({ description: 'An office that a template makes, with its charter.' })
export class BylawsOffice {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly duties!: string;

  @Field(() => String, { description: 'Code of the body that it belongs to.' })
  readonly body!: string;

  @Field(() => Int)
  readonly termDays!: number;

  @Field(() => [String], { description: 'What holding it allows.' })
  readonly permissions!: readonly string[];

  @Field(() => OfficeRule, { nullable: true, description: 'Null: a decision fills it each time.' })
  readonly rule!: OfficeRule | null;
}

@ObjectType({ description: 'What a founding assembly can begin with. Everything in it can be changed by decision.' })
export class BylawsTemplate {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => Boolean, { description: 'Taken where a founding names none.' })
  readonly isDefault!: boolean;

  @Field(() => [BylawsBody])
  readonly bodies!: readonly BylawsBody[];

  @Field(() => [BylawsOffice])
  readonly offices!: readonly BylawsOffice[];

  static from(template: Template, language: Language, isDefault: boolean): BylawsTemplate {
    const { code, title, summary, bodies, offices } = template;
    return Object.assign(new BylawsTemplate(), {
      code,
      title: title[language],
      summary: summary[language],
      isDefault,
      bodies: bodies.map((body) => ({
        code: body.code,
        name: body.name[language],
        rules: RulesOfDeciding.of(body.rules),
      })),
      offices: offices.map(({ title: name, duties, policy, ...office }) => ({
        ...office,
        title: name[language],
        duties: duties[language],
        rule: policy && OfficeRule.from(policy),
      })),
    });
  }
}
