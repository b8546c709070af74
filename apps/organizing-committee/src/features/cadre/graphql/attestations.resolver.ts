import type { Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AttestationReader } from '../attestation-reader.service.js';
import { Attestations } from '../attestations.service.js';
import type { AttestationRefusal } from '../domain/attestation.types.js';
import {
  AttestationChanged,
  AttestationRefused,
  AttestationRequest,
  AttestationResult,
  OwnAttestation,
} from './attestation.type.js';

type Answered = Promise<AttestationChanged | AttestationRefused>;

/** The centre's side of the third sphere. */
@Resolver()
export class AttestationsResolver {
  constructor(
    private readonly attestations: Attestations,
    private readonly reader: AttestationReader,
  ) {}

  @Allow('signed-in')
  @Query(() => [OwnAttestation], { description: 'What is asked first, then the latest.' })
  async myAttestations(@CurrentActor() actor: Actor): Promise<OwnAttestation[]> {
    return (await this.attestations.of(actor.personRef)).map(OwnAttestation.from);
  }

  @Allow('decision:record')
  @Query(() => [AttestationRequest], { description: 'Who asks, earliest first; at most 200.' })
  async attestationRequests(): Promise<AttestationRequest[]> {
    return (await this.reader.asked()).map(AttestationRequest.from);
  }

  @Allow('decision:record')
  @Query(() => ID, {
    nullable: true,
    description: 'What the decision attestation.revoke names, for one person; null if nothing of theirs is in force.',
  })
  async attestationInForce(@Args('personRef') personRef: string): Promise<string | null> {
    return (await this.attestations.inForce(personRef))?.id ?? null;
  }

  @Allow('person:read')
  @Query(() => Int, {
    nullable: true,
    description: 'How many are confirmed, rounded down to a multiple of five; null for fewer than five.',
  })
  attestationCount(): Promise<number | null> {
    return this.reader.count();
  }

  @Allow('person:read')
  @Mutation(() => AttestationResult, { description: 'You ask; two others decide.' })
  async askForAttestation(@CurrentActor() actor: Actor): Answered {
    return this.answer(actor, await this.attestations.ask(actor.personRef));
  }

  @Allow('signed-in')
  @Mutation(() => AttestationResult, { description: 'You ask no more.' })
  async withdrawAttestation(@CurrentActor() actor: Actor): Answered {
    return this.answer(actor, await this.attestations.withdraw(actor.personRef));
  }

  @Allow('person:read')
  @Mutation(() => AttestationResult, {
    description: 'A credential to keep, signed now and kept nowhere here. One that you took before is revoked.',
  })
  async takeCredential(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    return this.answer(actor, await this.attestations.take(actor, id));
  }

  @Allow('signed-in')
  @Mutation(() => AttestationResult, { description: 'Your credential ends everywhere. Nobody is asked.' })
  async giveBackAttestation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    return this.answer(actor, await this.attestations.giveBack(actor, id));
  }

  private async answer({ personRef }: Actor, result: Result<string | void, AttestationRefusal>): Answered {
    if (!result.ok) return AttestationRefused.from(result.error);
    return AttestationChanged.from(await this.attestations.of(personRef), result.value ?? null);
  }
}
