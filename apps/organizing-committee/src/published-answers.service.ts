import { Suspensions } from '#federation';
import { Injectable } from '@nestjs/common';
import { isLivePart, type LiveAnswer, PublishedAnswers } from './features/gateway/index.js';
import { PublishedSurfaces } from './features/registry/index.js';

/** What organizations without an address published, from the registry; as the live view, not while they are suspended. */
@Injectable()
export class RegisteredAnswers extends PublishedAnswers {
  constructor(
    private readonly surfaces: PublishedSurfaces,
    private readonly suspensions: Suspensions,
  ) {
    super();
  }

  override async find(ids: readonly string[]): Promise<ReadonlyMap<string, LiveAnswer>> {
    const suspended = await this.suspensions.inForce(ids);
    const found = await this.surfaces.find(ids.filter((id) => !suspended.has(id)));
    return new Map(
      [...found].map(([id, { parts, switchedOff }]) => [
        id,
        { parts, switchedOff: switchedOff.filter(isLivePart), failed: [] },
      ]),
    );
  }
}
