import { personalColumns } from '#platform';
import { tables } from '../../apps/mass-organization/src/database/tables.js';
import { decide, enrolInFederation, foundBoth, importCsv, liveQuery, report, upload } from './main-job.js';
import { openAsNode, Planted } from './planted.js';
import { laterRecordsFile, recordsFile } from './records.js';
import { named, search } from './search.js';
import { ORGANIZATION, WatchedFederation } from './watched-federation.js';

it('runs', async () => {
  const t0 = performance.now();
  const lap = (what: string) => console.error(what, Math.round(performance.now() - t0));
  const watched = await WatchedFederation.start();
  lap('started');
  const planted = new Planted();
  const { directory } = watched.organization.node;
  const db = await openAsNode({ databaseUrl: watched.federation.url(ORGANIZATION), directory, tables });
  try {
    const people = await foundBoth(watched, planted);
    lap('founded');
    await enrolInFederation(watched, people, { planted, db });
    lap('enrolled');
    const words = {
      source: planted.text('source name', 'Corner * shop'), kind: planted.text('kind name'), site: planted.text('site key'), publishedSite: planted.text('published site'),
    };
    console.error(await importCsv(people.organization.secretary, recordsFile(planted, words)));
    await decide(people.organization, planted.text('decision_text.text', 'We thank * warmly.'));
    lap('imported');
    console.error(await report(watched, people.organization));
    lap('reported');
    console.error(JSON.stringify(await liveQuery(people.committee)).slice(0, 1500));
    await upload(people.organization.secretary, laterRecordsFile(planted, words));
    await planted.look(db);
    console.error('without', planted.without(db), personalColumns().length);
    lap('looked');
    const captures = await watched.captures();
    lap('captured');
    console.error(captures.map((c) => `${c.channel} ${c.bytes.length}`));
    const hits = search(captures, planted.canaries);
    lap('searched');
    console.error(named(hits), hits.slice(0, 10));
    console.error(named(search([await watched.ownDatabase()], planted.canaries)));
  } finally {
    await db.destroy();
    await watched.close();
    lap('closed');
  }
}, 90_000);
