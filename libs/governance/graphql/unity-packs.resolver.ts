import { Args, Query, Resolver } from '@nestjs/graphql';
import { LANGUAGE_CHOICE, languageOf } from '#domain-kit';
import { Allow } from '#identity';
import { UNITY_PACKS } from '../unity/packs/unity-packs.js';
import { WORKING_RULES_PACKS } from '../unity/packs/working-rules-packs.js';
import { UnityPack } from './unity-pack.type.js';

@Resolver()
export class UnityPacksResolver {
  /** Read before anybody can sign in, and the same on every node. */
  @Allow('public')
  @Query(() => [UnityPack])
  unityPacks(
    @Args('language', { type: () => String, defaultValue: 'en', description: LANGUAGE_CHOICE }) language: string,
  ): UnityPack[] {
    return UNITY_PACKS.map((pack) => UnityPack.from(pack, languageOf(language)));
  }

  @Allow('public')
  @Query(() => [UnityPack], { description: 'What volunteers of a new organization can be asked to accept.' })
  workingRulesPacks(
    @Args('language', { type: () => String, defaultValue: 'en', description: LANGUAGE_CHOICE }) language: string,
  ): UnityPack[] {
    return WORKING_RULES_PACKS.map((pack) => UnityPack.from(pack, languageOf(language)));
  }
}
