import { personalColumns } from '#platform';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { tables } from '../../apps/mass-organization/src/database/tables.js';
import { tables as hubTables } from '../../apps/organizing-committee/src/database/tables.js';
import type { Canary } from './canary.js';
import { plantFactors } from './factors.js';
import { admission } from './admission.js';
import { cadre } from './cadre.js';
import { affiliation, contacts } from './contacts.js';
import { criticism } from './criticism.js';
import { election } from './election.js';
import { grievance } from './grievance.js';
import { handOver } from './hand-over.js';
import {
  approve,
  decide,
  enrolInFederation,
  foundBoth,
  importCsv,
  type LiveOrganization,
  liveQuery,
  nodeKeys,
  type People,
  untilFolded,
  upload,
} from './main-job.js';
import { meeting } from './meeting.js';
import { peopleLists } from './people-lists.js';
import { openAsNode, Planted } from './planted.js';
import { proposal } from './proposal.js';
import { rollCall } from './roll-call.js';
import { failEveryField, failExchange, failImports, failRequests } from './provoked-errors.js';
import { laterRecordsFile, type OwnWords, recordsFile } from './records.js';
import { survey } from './survey.js';
import { caucus } from './caucus.js';
import type { Capture } from './search.js';
import { study } from './study.js';
import { HUB, ORGANIZATION, WatchedFederation } from './watched-federation.js';

export interface CanaryRunOptions {
  readonly redisUrl?: string | undefined;
  /** Makes every query, mutation and endpoint of both nodes fail in many ways besides. */
  readonly withErrors: boolean;
}

/** One whole run of the main job in which everything personal and secret is a canary. */
export class CanaryRun {
  /** Personal data, secrets, and whatever was given to the nodes in error. */
  readonly planted = new Planted();
  /** Words of the organization that are not personal and are not to leave it. */
  readonly own = new Planted();
  /** What it calls its site. */
  readonly published = new Planted();
  people!: People;
  live!: LiveOrganization;
  reportedMonths = 0;
  captures: readonly Capture[] = [];
  ownDatabase!: Capture;

  private constructor(
    readonly watched: WatchedFederation,
    readonly db: DataSource,
  ) {}

  static async start({ redisUrl, withErrors }: CanaryRunOptions): Promise<CanaryRun> {
    const watched = await WatchedFederation.start(redisUrl);
    const run = new CanaryRun(watched, await openAs(watched, ORGANIZATION));
    try {
      await run.mainJob();
      if (withErrors) await run.errors();
      await run.planted.look(run.db);
      run.captures = await watched.captures();
      run.ownDatabase = await watched.ownDatabase();
    } catch (error) {
      await run.close();
      throw error;
    }
    return run;
  }

  /** Canaries of what the organization keeps only sealed or hashed. */
  get sealed(): readonly Canary[] {
    const places = new Set([
      ...personalColumns().map(({ table, column }) => `${table}.${column}`),
      'password of a member',
    ]);
    return this.planted.canaries.filter(({ place }) => places.has(place));
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await this.watched.close();
  }

  private async mainJob(): Promise<void> {
    const { planted, own, watched, db } = this;
    const words: OwnWords = {
      ...{ source: own.text('source name', 'Corner * shop'), kind: own.text('kind name'), site: own.text('site key') },
      ...{ heading: own.text('heading of a file'), publishedSite: this.published.text('site name') },
    };
    this.people = await foundBoth(watched, planted);
    await plantFactors(db, planted);
    const { organization, committee } = this.people;
    await enrolInFederation(watched, this.people, { planted, db });
    await importCsv(organization.secretary, recordsFile(planted, words));
    await decide(organization, planted.text('decision_text.text', 'We thank * warmly.'));
    this.reportedMonths += await approve(watched, organization);
    await untilFolded(watched);
    await this.outage(words);
    this.live = await liveQuery(committee);
    await upload(organization.secretary, laterRecordsFile(planted, words)); // never started, so its content is kept
    await study(organization, planted, db);
    await admission(watched.organization.door, organization, planted);
    await grievance(organization, planted);
    await criticism(organization, planted);
    await meeting(organization, planted, db);
    await proposal(organization, planted);
    await rollCall(organization, planted);
    await election(planted, db);
    await survey(planted, db);
    await caucus(planted, db);
    await cadre(planted, db);
    await peopleLists(organization.secretary, planted);
    await contacts(organization.secretary, planted, db);
    await affiliation(organization.treasurer, planted);
    await handOver(organization, planted); // last: the reporter's term ends by it
  }

  /** A month is approved and a live query asked while neither node can reach the other. */
  private async outage(words: OwnWords): Promise<void> {
    const { organization, committee } = this.people;
    const { nodes } = this.watched;
    for (const { proxy } of nodes) proxy.cut();
    await importCsv(organization.secretary, laterRecordsFile(this.planted, words));
    this.reportedMonths += await approve(this.watched, organization);
    await liveQuery(committee);
    while (!(await failedAttempts(this.watched))) await wait(50);
    for (const { proxy } of nodes) proxy.mend();
    await organization.secretary.ask('mutation ($id: ID!) { retryPeer(id: $id) }', { id: HUB });
    await untilFolded(this.watched);
  }

  private async errors(): Promise<void> {
    const { watched, planted, people } = this;
    const { hub, organization } = watched;
    await failRequests(hub, people.committee, planted);
    await failRequests(organization, people.organization, planted);
    await failImports(people.organization, planted);
    await failEveryField(hub, people.committee, planted);
    await failEveryField(organization, people.organization, planted);
    const hubDb = await openAs(watched, HUB);
    const [hubKey] = await nodeKeys(hubDb);
    const [key] = await nodeKeys(this.db);
    await hubDb.destroy();
    await failExchange(watched, { [HUB]: hubKey!, [ORGANIZATION]: key! }, planted);
  }
}

function openAs(watched: WatchedFederation, id: typeof HUB | typeof ORGANIZATION): Promise<DataSource> {
  const isHub = id === HUB;
  const { directory } = (isHub ? watched.hub : watched.organization).node;
  return openAsNode({ databaseUrl: watched.federation.url(id), directory, tables: isHub ? hubTables : tables });
}

async function failedAttempts({ federation }: WatchedFederation): Promise<number> {
  const [hub] = await federation.sql<{ failed: number }>(
    ORGANIZATION,
    'SELECT failed_attempts AS failed FROM peer WHERE id = $1',
    [HUB],
  );
  return hub?.failed ?? 0;
}
