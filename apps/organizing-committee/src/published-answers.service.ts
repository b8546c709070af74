import { Injectable } from '@nestjs/common';
import { isLivePart, type LiveAnswer, PublishedAnswers } from './features/gateway/index.js';
import { PublishedSurfaces } from './features/registry/index.js';

/** What organizations without an address published, from the registry. */
@Injectable()
export class RegisteredAnswers extends PublishedAnswers {
  constructor(private readonly surfaces: PublishedSurfaces) {
    super();
  }

  override async find(ids: readonly string[]): Promise<ReadonlyMap<string, LiveAnswer>> {
    const found = await this.surfaces.find(ids);
    return new Map(
      [...found].map(([id, { parts, switchedOff }]) => [
        id,
        { parts, switchedOff: switchedOff.filter(isLivePart), failed: [] },
      ]),
    );
  }
}
