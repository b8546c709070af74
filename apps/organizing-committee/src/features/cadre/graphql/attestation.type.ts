import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { AttestationEntity } from '../attestation.entity.js';
import type { AskedAttestation } from '../attestation-reader.service.js';
import { ATTESTATION_REFUSAL_CODES, messageOf } from '../attestation.refusals.js';
import type { AttestationRefusal } from '../domain/attestation.types.js';

@ObjectType({ description: 'What this centre says of you, from your question on. Nobody else is told.' })
export class OwnAttestation {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'asked, confirmed, refused, withdrawn or ended.' })
  readonly state!: string;

  @Field(() => String)
  readonly askedOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day on which a credential counts.' })
  readonly expiresOn!: string | null;

  @Field(() => Boolean, { description: 'Whether a credential was taken. The next one that is taken ends it.' })
  readonly isTaken!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Of a refusal: more-time, study-first, talk-with-us or not-now. You alone are told.',
  })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true })
  readonly closedOn!: string | null;

  static from({ id, state, askedOn, expiresOn, hash, reason, closedOn }: AttestationEntity): OwnAttestation {
    const shown = { id, state, askedOn, expiresOn, isTaken: hash !== null, reason, closedOn };
    return Object.assign(new OwnAttestation(), shown);
  }
}

@ObjectType({ description: 'A member of this centre asks to be confirmed.' })
export class AttestationRequest {
  @Field(() => ID, { description: 'What the decisions attestation.confirm and attestation.refuse name.' })
  readonly id!: string;

  @Field(() => ID)
  readonly personRef!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String)
  readonly askedOn!: string;

  static from(asked: AskedAttestation): AttestationRequest {
    return Object.assign(new AttestationRequest(), asked);
  }
}

@ObjectType({ description: 'It is done.' })
export class AttestationChanged {
  @Field(() => [OwnAttestation])
  readonly now!: readonly OwnAttestation[];

  @Field(() => String, { nullable: true, description: 'The file to keep, shown this once.' })
  readonly file!: string | null;

  static from(now: readonly AttestationEntity[], file: string | null): AttestationChanged {
    return Object.assign(new AttestationChanged(), { now: now.map(OwnAttestation.from), file });
  }
}

@ObjectType({ description: 'Nothing was changed.' })
export class AttestationRefused {
  @Field(() => String, { description: ATTESTATION_REFUSAL_CODES.join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(refusal: AttestationRefusal): AttestationRefused {
    return Object.assign(new AttestationRefused(), { code: refusal.code, message: messageOf(refusal) });
  }
}

export const AttestationResult = createUnionType({
  name: 'AttestationResult',
  types: () => [AttestationChanged, AttestationRefused] as const,
});
