import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PublishedParts } from './published-surface.entity.js';

interface Body extends PublishedParts {
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly publishedOn: string;
}

/** Keeps the highest version of what an organization shows of itself. */
@Injectable()
@HandlesMessage('surface.published')
export class SurfacePublishedHandler implements MessageHandler {
  async apply(tx: EntityManager, { from, body }: Message): Promise<void> {
    const { subjectId: _, subjectVersion: version, publishedOn, ...parts } = body as unknown as Body;
    await tx.query(
      `INSERT INTO published_surface AS held (organization, version, published_on, parts) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organization) DO UPDATE
         SET version = EXCLUDED.version, published_on = EXCLUDED.published_on, parts = EXCLUDED.parts
         WHERE held.version < EXCLUDED.version`,
      [from, version, publishedOn, JSON.stringify(parts)],
    );
  }
}
