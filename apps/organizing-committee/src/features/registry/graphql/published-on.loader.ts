import { Injectable, Scope } from '@nestjs/common';
import DataLoader from 'dataloader';
import { PublishedSurfaces } from '../published-surfaces.service.js';

/** The days of all organizations of a list in one go. One for every request. */
@Injectable({ scope: Scope.REQUEST })
export class PublishedOnLoader {
  private readonly days: DataLoader<string, string | null>;

  constructor(surfaces: PublishedSurfaces) {
    this.days = new DataLoader(async (ids) => {
      const found = await surfaces.days(ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  load(id: string): Promise<string | null> {
    return this.days.load(id);
  }
}
