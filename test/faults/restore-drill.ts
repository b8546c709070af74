import { setTimeout as wait } from 'node:timers/promises';
import type { SiteFile } from '../../apps/massline/demo-data/split-by-site.js';
import { importRecords } from '../../apps/massline/up/import-records.js';
import { reportMonths } from '../../apps/massline/up/report.js';
import type { Federation } from '../federation/federation.js';
import { approveAll, type Reporters, reporters, untilDrained } from '../federation/reporting-work.js';
import { exchangeFindings } from './check-exchange.js';
import { dumpOf, organizationsOf, type Reference, type TrialPlace, withCopy } from './kill-trial.js';

const WITHIN_MS = 120_000;
const BACKUP = 'hub_backup';

/** As it was before the restore, with what recovery made of it. */
export interface RestoreReport extends Reference {
  /** How many messages the hub had receipted after its backup was made. */
  readonly messagesLost: number;
  readonly recoverMs: number;
  readonly findings: readonly string[];
}

/**
 * Takes a backup of the hub's database after `backupAfter` reports, lets the exchange end, with a further revision of
 * every month for each round of more records, and then puts the backup in the hub's place. Only `massline recover` is
 * run. Nobody approves further reports before the backup is made, so that all of them are younger.
 */
export function restoreDrill(
  place: TrialPlace,
  backupAfter: number,
  rounds: readonly (readonly SiteFile[])[] = [],
): Promise<RestoreReport> {
  return withCopy(place, async (federation) => {
    const ids = organizationsOf(federation);
    const people = await Promise.all(ids.map((id) => reporters(federation, id)));
    const began = performance.now();
    const enough = (await received(federation)) + backupAfter;
    let approved = 0;
    const backedUp = Promise.withResolvers<void>();
    const next = async (): Promise<void> => {
      approved += 1;
      if (approved === backupAfter) backedUp.resolve(untilReceived(federation, enough).then(() => backUp(federation)));
      if (approved >= backupAfter) await backedUp.promise;
    };
    await Promise.all(people.map((one) => approveAll(one, WITHIN_MS, next)));
    await untilDrained(federation, ids, WITHIN_MS);
    const exchangeMs = performance.now() - began;
    for (const more of rounds) await Promise.all(people.map((one) => revise(one, more)));
    await untilDrained(federation, ids, WITHIN_MS);

    const before = {
      dump: await dumpOf(federation),
      received: await received(federation),
      sides: await sidesOf(federation),
    };
    await federation.kill(federation.hub.id);
    await restore(federation);
    const messagesLost = before.received - (await received(federation));
    const started = performance.now();
    await federation.program(federation.hub.id).run(['recover']);
    const recoverMs = performance.now() - started;
    await federation.start(federation.hub.id);
    await untilDrained(federation, ids, WITHIN_MS);

    const findings = await exchangeFindings(federation, ids);
    if ((await dumpOf(federation)) !== before.dump) findings.push('the rollups are not those from before the restore');
    if ((await sidesOf(federation)) !== before.sides) findings.push('the organizations were not left alone');
    return { dump: before.dump, exchangeMs, messagesLost, recoverMs, findings };
  });
}

async function received(federation: Federation): Promise<number> {
  const [row] = await federation.sql<{ count: number }>(
    federation.hub.id,
    'SELECT count(*)::integer AS count FROM inbox_message',
  );
  return row?.count ?? 0;
}

async function untilReceived(federation: Federation, count: number): Promise<void> {
  const deadline = Date.now() + WITHIN_MS;
  while ((await received(federation)) < count) {
    if (Date.now() > deadline) throw new Error(`The hub did not receive ${count} messages in time`);
    await wait(20);
  }
}

/** A consistent copy: the hub loses its sessions for the moment that it takes, and goes on. */
async function backUp(federation: Federation): Promise<void> {
  const { database } = federation.hub;
  await federation.admin(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
  await federation.admin(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '${database}'`);
  await federation.admin(`CREATE DATABASE ${BACKUP} TEMPLATE ${database}`);
  await federation.admin(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true`);
}

async function restore(federation: Federation): Promise<void> {
  const { database } = federation.hub;
  await federation.admin(`DROP DATABASE ${database} WITH (FORCE)`);
  await federation.admin(`ALTER DATABASE ${BACKUP} RENAME TO ${database}`);
}

/** More records, and every month anew: a second revision where a figure changed. */
async function revise(people: Reporters, more: readonly SiteFile[]): Promise<void> {
  const { node, reporter, secretary } = people;
  const file = more.find(({ id }) => id === node.id);
  if (file) await importRecords(node, secretary, file.csv);
  for (const { month } of await reportMonths(reporter)) {
    await reporter.ask(
      'mutation ($month: String!) { draftReport(month: $month, reason: LATE_RECORDS) { __typename } }',
      { month },
    );
  }
  await approveAll(people, WITHIN_MS);
}

/** What an organization has of the exchange; nothing of it may change while the hub recovers. */
async function sidesOf(federation: Federation): Promise<string> {
  const sides = await Promise.all(
    organizationsOf(federation).map((id) =>
      federation.sql(id, 'SELECT id, epoch, sequence, signed, state, receipt FROM outbox_message ORDER BY id'),
    ),
  );
  return JSON.stringify(sides);
}
