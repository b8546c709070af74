import { Injectable } from '@nestjs/common';
import type { Language } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import type { Clause, DocumentKind } from '../domain/document.types.js';
import { DocumentTextEntity } from './document-text.entity.js';
import { DocumentVersionEntity } from './document-version.entity.js';

export interface ReadableVersion {
  readonly adopted: DocumentVersionEntity;
  readonly language: Language | null;
  /** Null where the words were erased. */
  readonly clauses: readonly Clause[] | null;
}

/** The adopted versions and their words. */
@Injectable()
export class DocumentsReader {
  constructor(private readonly db: DataSource) {}

  /** Every version, earliest first: an assembly adopts few. */
  versions(kind: DocumentKind, tx: EntityManager = this.db.manager): Promise<DocumentVersionEntity[]> {
    return tx.find(DocumentVersionEntity, { where: { kind }, order: { version: 'ASC' } });
  }

  /** The version in force; null before the first. */
  async current(kind: DocumentKind, tx: EntityManager = this.db.manager): Promise<ReadableVersion | null> {
    const [latest] = await tx.find(DocumentVersionEntity, { where: { kind }, order: { version: 'DESC' }, take: 1 });
    return latest ? this.withWords(latest, tx) : null;
  }

  async version(kind: DocumentKind, version: number): Promise<ReadableVersion | null> {
    const found = await this.db.manager.findOneBy(DocumentVersionEntity, { kind, version });
    return found && this.withWords(found, this.db.manager);
  }

  private async withWords(adopted: DocumentVersionEntity, tx: EntityManager): Promise<ReadableVersion> {
    const words = await tx.findOneBy(DocumentTextEntity, { versionId: adopted.id });
    return { adopted, language: words?.language ?? null, clauses: words?.clauses ?? null };
  }
}
