import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { CriticismReader } from '../criticism-reader.service.js';
import { Criticisms } from '../criticisms.service.js';
import type { CriticismRefusalCode, CriticismTarget } from '../domain/criticism.types.js';
import { CriticismDone, CriticismInput, CriticismRefused, CriticismResult, CriticismView } from './criticism.type.js';

type Answered = Promise<CriticismDone | CriticismRefused>;

const answered = (result: Result<string | void, CriticismRefusalCode>, id = ''): CriticismDone | CriticismRefused =>
  result.ok ? CriticismDone.from(result.value ?? id) : CriticismRefused.from(result.error);

function targetOf({ decisionId, officeId }: CriticismInput): CriticismTarget | null {
  if (decisionId && !officeId) return { decisionId };
  return officeId && !decisionId ? { officeId } : null;
}

@Resolver()
export class CriticismResolver {
  constructor(
    private readonly notes: Criticisms,
    private readonly reader: CriticismReader,
  ) {}

  @Allow('record:read')
  @Query(() => [CriticismView], {
    description: 'Of all, or of one decision: those not closed first, then the latest; at most 100.',
  })
  async criticisms(
    @CurrentActor() { personRef }: Actor,
    @Args('decisionId', { type: () => ID, nullable: true }) decisionId: string | null = null,
  ): Promise<CriticismView[]> {
    return (await this.reader.list(personRef, decisionId)).map(CriticismView.from);
  }

  @Allow('record:read')
  @Mutation(() => CriticismResult, { description: 'All members read it; the body owes an answer within 14 days.' })
  async writeCriticism(@CurrentActor() { personRef }: Actor, @Args('input') input: CriticismInput): Answered {
    const target = targetOf(input);
    if (!target) return CriticismRefused.from('TARGET_UNKNOWN');
    return answered(await this.notes.write(personRef, target, input.words));
  }

  @Allow('decision:record')
  @Mutation(() => CriticismResult, { description: 'Once, for the body, by somebody of it who did not write the note.' })
  async answerCriticism(
    @CurrentActor() { personRef }: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('words') words: string,
  ): Answered {
    return answered(await this.notes.answer(personRef, id, words), id);
  }

  @Allow('record:read')
  @Mutation(() => CriticismResult, { description: 'Whoever wrote it says that it is settled.' })
  async closeCriticism(@CurrentActor() { personRef }: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    return answered(await this.notes.close(personRef, id), id);
  }
}
