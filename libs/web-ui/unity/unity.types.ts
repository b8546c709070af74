import type { UnityDraftQuery, UnityInForceQuery } from '../generated/graphql.js';

export type VersionInForce = NonNullable<UnityInForceQuery['unityVersion']>;
export type Draft = NonNullable<UnityDraftQuery['unityDraft']>;
