import { correspondenceEntities, correspondenceMigrations } from '#correspondence';
import { federationEntities, federationMigrations } from '#federation';
import { governanceEntities, governanceMigrations } from '#governance';
import { identityEntities, identityMigrations } from '#identity';
import { noticesEntities, noticesMigrations } from '#notices';
import { platformEntities, platformMigrations, type Tables } from '#platform';
import { cadreEntities, cadreMigrations } from '../features/cadre/index.js';
import { educationEntities, educationMigrations } from '../features/education/index.js';
import { exchangeEntities, exchangeMigrations } from '../features/exchange/index.js';
import { grievancesEntities, grievancesMigrations } from '../features/grievances/index.js';
import { outreachEntities, outreachMigrations } from '../features/outreach/index.js';
import { peopleEntities, peopleMigrations } from '../features/people/index.js';
import { reportingEntities, reportingMigrations } from '../features/reporting/index.js';
import { resourcesEntities, resourcesMigrations } from '../features/resources/index.js';
import { surveyEntities, surveyMigrations } from '../features/survey/index.js';
import { sharedSurfaceEntities, sharedSurfaceMigrations } from '../features/shared-surface/index.js';

/** Every table of an organization's database, and how each came to be. */
export const tables: Tables = {
  entities: [
    ...[...platformEntities, ...identityEntities, ...federationEntities, ...governanceEntities],
    ...[...noticesEntities, ...correspondenceEntities],
    ...[...cadreEntities, ...educationEntities],
    ...[...grievancesEntities, ...surveyEntities],
    ...outreachEntities,
    ...[...exchangeEntities, ...peopleEntities, ...reportingEntities, ...resourcesEntities, ...sharedSurfaceEntities],
  ],
  migrations: [
    ...[...platformMigrations, ...identityMigrations, ...federationMigrations, ...governanceMigrations],
    ...[...noticesMigrations, ...correspondenceMigrations],
    ...[...cadreMigrations, ...educationMigrations],
    ...[...grievancesMigrations, ...surveyMigrations],
    ...[
      ...exchangeMigrations,
      ...outreachMigrations,
      ...peopleMigrations,
      ...reportingMigrations,
      ...resourcesMigrations,
      ...sharedSurfaceMigrations,
    ],
  ],
};
