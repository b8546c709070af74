import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DocumentContent } from '../domain/document.types.js';
import { DocumentSourceEntity } from './document-source.entity.js';
import { packTexts } from './packs/document-packs.js';

/** A text from which a version may come. */
export interface ParentText extends DocumentContent {
  readonly hash: string;
  /** A title of a pack, or whose document it is. */
  readonly name: string;
}

/** The texts to begin with and to compare with: packs, and what was brought in from a file. Never changed, so never synced. */
@Injectable()
export class DocumentParents {
  constructor(private readonly db: DataSource) {}

  async find(hash: string, tx: EntityManager = this.db.manager): Promise<ParentText | undefined> {
    return (
      packTexts.find((pack) => pack.hash === hash) ?? (await tx.findOneBy(DocumentSourceEntity, { hash })) ?? undefined
    );
  }

  /** Brought in, latest first; at most as many as may be kept. */
  imported(): Promise<DocumentSourceEntity[]> {
    return this.db.manager.find(DocumentSourceEntity, {
      order: { importedOn: 'DESC', hash: 'ASC' },
      take: MOST_SOURCES,
    });
  }
}

export const MOST_SOURCES = 100;
