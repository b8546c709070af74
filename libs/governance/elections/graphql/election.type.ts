import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CountingMethod } from '#ballots';
import { ELECTION_MESSAGES, type ElectionRefusalCode } from '../election.errors.js';
import type { ReadableElection } from '../election-reader.service.js';

@InputType()
export class ElectionCallInput {
  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'scottish-stv, meek-stv, irv, approval, score or majority.' })
  readonly method!: CountingMethod;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => String, { description: 'A day, YYYY-MM-DD.' })
  readonly nominationsUntil!: string;

  @Field(() => String, { description: 'Later than nominations end.' })
  readonly issuingUntil!: string;

  @Field(() => String, { description: 'Later than the last paper is issued.' })
  readonly castingUntil!: string;

  @Field(() => Int, { description: '1 to 60.' })
  readonly contestDays!: number;

  @Field(() => [String], { description: 'Public sources for a lot among equals; may be empty.' })
  readonly lotSources!: string[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether a paper can still be asked for while others are put in: in one visit, at a cost in secrecy.',
  })
  readonly issuesLate!: boolean;

  @Field(() => ID, { nullable: true, description: 'A node whose fingerprint was compared: it signs papers too.' })
  readonly coSigner?: string | null;
}

@InputType({ description: 'What a voter’s device has signed: docs/elections.md.' })
export class PaperRequestInput {
  @Field(() => ID)
  readonly election!: string;

  @Field(() => ID)
  readonly voter!: string;

  @Field(() => String)
  readonly key!: string;

  @Field(() => [String])
  readonly blinded!: string[];

  @Field(() => String)
  readonly signature!: string;
}

@ObjectType()
export class ElectionNomination {
  @Field(() => ID)
  readonly personRef!: string;

  @Field(() => ID)
  readonly proposedBy!: string;

  @Field(() => String, { nullable: true, description: 'Null where the person was erased.' })
  readonly displayName!: string | null;

  @Field(() => String, { nullable: true })
  readonly proposerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why they stand, in their own words.' })
  readonly words!: string | null;

  @Field(() => String, { description: 'proposed, accepted, declined or withdrawn.' })
  readonly state!: string;

  @Field(() => Int, { nullable: true, description: 'The place on the ballot paper, from the opening on.' })
  readonly number!: number | null;
}

@ObjectType({
  description: 'Another organization’s node, which signs the papers of an election too without seeing them.',
})
export class ElectionCoSigner {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { nullable: true, description: 'Null until its keys have come.' })
  readonly paperKey!: string | null;

  @Field(() => String, { nullable: true, description: 'What it has signed blindly for you; null until that has come.' })
  readonly ownSignature!: string | null;

  @Field(() => String, { nullable: true, description: 'The code for which it signed nothing for you.' })
  readonly ownRefusal!: string | null;
}

@ObjectType({ description: 'A secret election that anyone can verify.' })
export class HeldElection {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly method!: string;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => String)
  readonly nominationsUntil!: string;

  @Field(() => String)
  readonly issuingUntil!: string;

  @Field(() => String)
  readonly castingUntil!: string;

  @Field(() => Int)
  readonly contestDays!: number;

  @Field(() => [String])
  readonly lotSources!: readonly string[];

  @Field(() => Boolean, { description: 'Whether a paper can still be asked for while others are put in.' })
  readonly issuesLate!: boolean;

  @Field(() => String, {
    description: 'nominations, issuing, casting, closed, counted, contested, certified, annulled or cancelled.',
  })
  readonly phase!: string;

  @Field(() => String, { description: 'The day on which it came there.' })
  readonly since!: string;

  @Field(() => [ElectionNomination])
  readonly nominations!: readonly ElectionNomination[];

  @Field(() => ID, { nullable: true, description: 'Your random number on the roll; null if you are not on it.' })
  readonly ownVoter!: string | null;

  @Field(() => Boolean, { description: 'Whether a paper was asked for in your name.' })
  readonly hasAsked!: boolean;

  @Field(() => String, { nullable: true, description: 'With which papers are signed: SubjectPublicKeyInfo.' })
  readonly paperKey!: string | null;

  @Field(() => String, { nullable: true, description: 'With which receipts are checked: x and y of a point of P-256.' })
  readonly statementKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key that the roll has for you; null where any key of yours is taken.',
  })
  readonly ownRollKey!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many are on the roll; null before the opening.' })
  readonly roll!: number | null;

  @Field(() => Int, { description: 'How many papers were asked for.' })
  readonly papers!: number;

  @Field(() => String, { nullable: true, description: 'The last day for contesting; null before the count.' })
  readonly contestUntil!: string | null;

  @Field(() => ID, { nullable: true, description: 'The mandate on which it is a vote, which nobody leads.' })
  readonly mandateId!: string | null;

  @Field(() => ElectionCoSigner, {
    nullable: true,
    description: 'Null where the organization’s own server alone signs papers.',
  })
  readonly coSigner!: ElectionCoSigner | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The first day on which the next step can be taken; null where none is, or by itself, or it waits for a second.',
  })
  readonly stepFrom!: string | null;

  static from({ election, voter, rollKey, contestedUntil, ...more }: ReadableElection): HeldElection {
    const { id, plan, phase, since, mandateId } = election;
    return Object.assign(new HeldElection(), plan, more, {
      ...{ id, phase, since, mandateId, issuesLate: plan.issuesLate ?? false },
      coSigner: more.coSigner && Object.assign(new ElectionCoSigner(), more.coSigner),
      ...{ ownVoter: voter, ownRollKey: rollKey, contestUntil: contestedUntil },
    });
  }
}

@ObjectType({ description: 'For whoever thinks of calling an election today.' })
export class Electorate {
  @Field(() => Int, { description: 'How many could vote.' })
  readonly count!: number;

  @Field(() => String, {
    description: 'too-small, paper-first-and-small, paper-first or none: what to say before a secret election.',
  })
  readonly advice!: string;
}

@ObjectType()
export class ElectionDone {
  @Field(() => ID)
  readonly id!: string;

  static from(done: { readonly id: string }): ElectionDone {
    return Object.assign(new ElectionDone(), done);
  }
}

@ObjectType()
export class PaperIssued {
  @Field(() => String, { description: 'Of what was blinded; in base64url.' })
  readonly blindSignature!: string;

  static from({ signature }: { readonly signature: string }): PaperIssued {
    return Object.assign(new PaperIssued(), { blindSignature: signature });
  }
}

@ObjectType()
export class ElectionRefused {
  @Field(() => String)
  readonly code!: ElectionRefusalCode;

  @Field(() => String)
  readonly message!: string;

  static from(code: ElectionRefusalCode): ElectionRefused {
    return Object.assign(new ElectionRefused(), { code, message: ELECTION_MESSAGES[code] });
  }
}

export const ElectionResult = createUnionType({
  name: 'ElectionResult',
  types: () => [ElectionDone, ElectionRefused] as const,
});

export const PaperResult = createUnionType({
  name: 'PaperResult',
  types: () => [PaperIssued, ElectionRefused] as const,
});
