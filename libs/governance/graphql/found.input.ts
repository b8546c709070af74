import { Field, InputType } from '@nestjs/graphql';
import { UnityInput } from './unity-pack.type.js';

@InputType()
export class FounderInput {
  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'A day, today or earlier.' })
  readonly memberSince!: string;

  @Field(() => [String], { description: 'Codes of offices of the bylaws chosen. May be empty.' })
  readonly offices!: string[];
}

@InputType()
export class FoundInput {
  @Field(() => String, { description: 'The one-time founding code that the operator set.' })
  readonly code!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'IANA zone in which the organization counts its days.' })
  readonly zone!: string;

  @Field(() => [FounderInput], { description: 'At least two of them hold an office.' })
  readonly founders!: FounderInput[];

  @Field(() => String, { description: 'The last day of the interim mandates, at most 180 days from today.' })
  readonly interimUntil!: string;

  @Field(() => String, { nullable: true, description: 'Code of a bylaws template; absent: plain-assembly.' })
  readonly bylaws?: string | null;

  @Field(() => String, { nullable: true, description: 'In which charters are written down: en (if absent) or es.' })
  readonly language?: string | null;

  @Field(() => UnityInput, { nullable: true, description: 'Points of unity, adopted by a decision of their own.' })
  readonly unity?: UnityInput | null;
}
