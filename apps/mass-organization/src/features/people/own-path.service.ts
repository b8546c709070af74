import { type SphereChangeEntity, SpheresService, type Standing } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AdmissionReader, type ReadableAdmission } from './admission-reader.service.js';
import { Affirmations } from './affirmations.port.js';
import { type NextStep, nextStep } from './domain/next-step.js';
import type { VolunteerTerm } from './domain/volunteer-term.js';
import { VolunteerTerms } from './volunteer-terms.service.js';

export interface OwnPath {
  readonly standing: Standing;
  readonly history: readonly SphereChangeEntity[];
  readonly rulesAccepted: boolean;
  readonly next: NextStep;
  /** Null for who is no volunteer. */
  readonly term: VolunteerTerm | null;
  readonly admission: ReadableAdmission | null;
}

/** Where a person stands, and the next step. Read by the person alone. */
@Injectable()
export class OwnPaths {
  @Inject() private readonly affirmations!: Affirmations;

  constructor(
    private readonly db: DataSource,
    private readonly spheres: SpheresService,
    private readonly terms: VolunteerTerms,
    private readonly admissions: AdmissionReader,
  ) {}

  async of(personRef: string): Promise<OwnPath> {
    const standing = (await this.spheres.of([personRef])).get(personRef) ?? 'none';
    const { manager } = this.db;
    const rulesAccepted = await this.affirmations.hasAcceptedWorkingRules(personRef, manager);
    const unityAffirmed =
      (await this.affirmations.hasAffirmedAll(personRef, manager)) &&
      (await this.affirmations.hasAcceptedObligations(personRef, manager));
    const term = await this.terms.of(personRef);
    const admission = await this.admissions.latestOf(personRef, personRef);
    const next = nextStep({
      ...{ standing, rulesAccepted, unityAffirmed, reminder: term?.reminder ?? 'none' },
      admission: admission?.admission.state ?? null,
      mayAppeal: admission?.appealUntil != null,
    });
    return { standing, rulesAccepted, next, term, admission, history: await this.spheres.history(personRef) };
  }
}
