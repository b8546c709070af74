import { FoundingRecord } from '#governance';
import { PersonsService } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { CurriculaService, type ReadableModule } from './curricula.service.js';
import { askedModules } from './domain/asked-modules.js';
import type { AskedModule, ModuleCodes } from './domain/obligation.types.js';
import { ObligationsService } from './obligations.service.js';
import { UnderstandingReviewEntity } from './understanding-review.entity.js';

export interface OwnModule {
  readonly module: ReadableModule;
  /** Null where nobody asks for it: it is there to be read. */
  readonly asked: AskedModule | null;
  readonly review: Pick<UnderstandingReviewEntity, 'id' | 'state' | 'endedOn'> | null;
}

const isSame = (a: ModuleCodes, b: ModuleCodes): boolean => a.curriculum === b.curriculum && a.module === b.module;

/** What there is to study for one person: due, as an invitation, or simply there. */
@Injectable()
export class OwnStudyService {
  @Inject() private readonly persons!: PersonsService;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly curricula: CurriculaService,
    private readonly obligations: ObligationsService,
  ) {}

  async modules(personRef: string, language: string): Promise<OwnModule[]> {
    const modules = await this.curricula.modules(language);
    const person = await this.persons.find(personRef);
    const rows = await this.obligations.all();
    // `memberSince` is the day of the last change of sphere: every change sets it.
    const asked = person?.sphere
      ? askedModules(rows, { sphere: person.sphere, since: person.memberSince }, await this.record.today())
      : [];
    const state = In(['open', 'confirmed']);
    const reviews = await this.db.manager.findBy(UnderstandingReviewEntity, { personRef, state });
    return modules.map((module) => ({
      module,
      asked: asked.find((one) => isSame(one, module)) ?? null,
      review: reviews.find((one) => isSame(one, module)) ?? null,
    }));
  }
}
