import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { CadreCredentialEntity } from '../cadre-credential.entity.js';
import type { WaitingAcceptance } from '../cadre-reader.service.js';
import { CADRE_REFUSAL_CODES, messageOf } from '../cadre.refusals.js';
import type { OwnCadre } from '../cadre.service.js';
import type { CadreRefusal } from '../domain/cadre.refusals.js';

@ObjectType({ description: 'What is kept here of a credential that you accepted.' })
export class OwnCredential {
  @Field(() => ID, { description: 'Of your acceptance: tell it to those who put it on record.' })
  readonly id!: string;

  @Field(() => String)
  readonly acceptedOn!: string;

  @Field(() => String, { description: 'The last day on which it counts.' })
  readonly expiresOn!: string;

  @Field(() => String, { nullable: true, description: 'When the organization recorded it.' })
  readonly recordedOn!: string | null;

  @Field(() => ID, { nullable: true })
  readonly decisionId!: string | null;

  @Field(() => String, { nullable: true })
  readonly endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'revoked, replaced, given-back or decided.' })
  readonly endedBecause!: string | null;

  static from(row: CadreCredentialEntity): OwnCredential {
    const { id, acceptedOn, expiresOn, recordedOn, decisionId, endedOn, endedBecause } = row;
    const shown = { id, acceptedOn, expiresOn, recordedOn, decisionId, endedOn, endedBecause };
    return Object.assign(new OwnCredential(), shown);
  }
}

@ObjectType({ description: 'Whether you are cadre here. Nobody else is told.' })
export class MyCadre {
  @Field(() => String, { description: 'none, waiting (you accepted, it is not on record) or cadre.' })
  readonly state!: string;

  @Field(() => Boolean, { description: 'Whether there is a centre whose credentials count here.' })
  readonly hasCentre!: boolean;

  @Field(() => [OwnCredential], { description: 'Latest first.' })
  readonly credentials!: readonly OwnCredential[];

  static from({ state, hasCentre, credentials }: OwnCadre): MyCadre {
    return Object.assign(new MyCadre(), { state, hasCentre, credentials: credentials.map(OwnCredential.from) });
  }
}

@ObjectType({ description: 'A credential that some member accepted: who it is, is not told.' })
export class CadreAcceptance {
  @Field(() => ID, { description: 'What the decisions cadre.record and cadre.end name.' })
  readonly id!: string;

  @Field(() => String)
  readonly acceptedOn!: string;

  @Field(() => String, { description: 'The last day on which it counts.' })
  readonly expiresOn!: string;

  static from({ id, acceptedOn, expiresOn }: WaitingAcceptance): CadreAcceptance {
    return Object.assign(new CadreAcceptance(), { id, acceptedOn, expiresOn });
  }
}

@ObjectType({ description: 'It is done.' })
export class CadreChanged {
  @Field(() => MyCadre)
  readonly now!: MyCadre;

  static from(now: OwnCadre): CadreChanged {
    return Object.assign(new CadreChanged(), { now: MyCadre.from(now) });
  }
}

@ObjectType({ description: 'Nothing was changed.' })
export class CadreRefused {
  @Field(() => String, { description: CADRE_REFUSAL_CODES.join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(refusal: CadreRefusal): CadreRefused {
    return Object.assign(new CadreRefused(), { code: refusal.code, message: messageOf(refusal) });
  }
}

export const CadreResult = createUnionType({
  name: 'CadreResult',
  types: () => [CadreChanged, CadreRefused] as const,
});
