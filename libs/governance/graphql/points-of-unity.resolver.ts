import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#identity';
import { PointsOfUnityService } from '../unity/points-of-unity.service.js';
import { UNITY_PACKS } from '../unity/unity-packs.js';
import { PointsOfUnity, UnityPack } from './points-of-unity.type.js';

@Resolver()
export class PointsOfUnityResolver {
  constructor(private readonly unity: PointsOfUnityService) {}

  /** Read before anybody can sign in, and the same on every node. */
  @Allow('public')
  @Query(() => [UnityPack])
  unityPacks(
    @Args('language', { type: () => String, defaultValue: 'en', description: 'en or es.' }) language: string,
  ): UnityPack[] {
    return UNITY_PACKS.map((pack) => UnityPack.from(pack, language === 'es' ? 'es' : 'en'));
  }

  @Allow('record:read')
  @Query(() => PointsOfUnity, { nullable: true, description: 'Null before the first were adopted.' })
  async pointsOfUnity(): Promise<PointsOfUnity | null> {
    const current = await this.unity.current();
    return current && PointsOfUnity.from(current);
  }
}
