import { correspondenceEntities, correspondenceMigrations } from '#correspondence';
import { federationEntities, federationMigrations } from '#federation';
import { governanceEntities, governanceMigrations } from '#governance';
import { identityEntities, identityMigrations } from '#identity';
import { noticesEntities, noticesMigrations } from '#notices';
import { platformEntities, platformMigrations, type Tables } from '#platform';
import { cadreEntities, cadreMigrations } from '../features/cadre/index.js';
import { registryEntities, registryMigrations } from '../features/registry/index.js';
import { reportingEntities, reportingMigrations } from '../features/reporting/index.js';

/** Every table of the committee's database, and how each came to be. */
export const tables: Tables = {
  entities: [
    ...[...platformEntities, ...identityEntities, ...federationEntities, ...governanceEntities],
    ...[...noticesEntities, ...correspondenceEntities],
    ...[...cadreEntities, ...registryEntities, ...reportingEntities],
  ],
  migrations: [
    ...[...platformMigrations, ...identityMigrations, ...federationMigrations, ...governanceMigrations],
    ...[...noticesMigrations, ...correspondenceMigrations],
    ...[...cadreMigrations, ...registryMigrations, ...reportingMigrations],
  ],
};
