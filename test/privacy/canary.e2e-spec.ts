import { describeOnRedis, redisUrl } from '#testing';
import { createHash } from 'node:crypto';
import { newCanary } from './canary.js';
import { AppModule } from '../../apps/mass-organization/src/app.module.js';
import { loadEnv } from '../../apps/mass-organization/src/config/env.js';
import { CanaryRun } from './canary-run.js';
import { endedJobs, type QueuePlace } from './ended-jobs.js';
import { exportsOf } from './exports.js';
import { nothingIsLeft } from './nothing-is-left.js';
import { leakCanary, PLANTED_LEAKS } from './planted-leaks.js';
import { named, search } from './search.js';
import { HUB, ORGANIZATION } from './watched-federation.js';

/** Half a minute on a machine that does nothing else. */
const RUN_MS = 400_000;

interface Variant {
  readonly redis?: () => string | undefined;
  readonly withErrors: boolean;
}

/** Bars B-P1 and B-P5 of reliability.md, and "done" 6 of the main job. */
function nothingLeaves({ redis, withErrors }: Variant): void {
  let run: CanaryRun;
  beforeAll(async () => {
    run = await CanaryRun.start({ redisUrl: redis?.(), withErrors });
  }, RUN_MS);
  afterAll(() => run?.close(), RUN_MS);

  const captured = (channel: string): string =>
    String(run.captures.find((capture) => capture.channel === channel)?.bytes ?? 'nothing was captured');

  it('puts a canary into every personal column', () => {
    expect(run.planted.without(run.db)).toEqual([]);
  });

  it('does the main job: three months approved, sent and folded, and seen live', () => {
    expect(run.reportedMonths).toBe(3);
    expect(run.live).toMatchObject({ id: ORGANIZATION, stage: 'founding' });
    expect(new Set(run.live.releasedCells?.map(({ month }) => month))).toEqual(
      new Set(['2025-01', '2025-02', '2025-03']),
    );
    expect(new Set(run.live.offices?.map(({ holderName }) => holderName))).toEqual(new Set([null]));
  });

  it.each([
    [`traffic with ${HUB}`, ['POST /federation/inbox', 'report.submitted', 'POST /federation/enrolments']],
    [`traffic with ${ORGANIZATION}`, ['POST /federation/graphql', '"releasedCells"']],
    [`log of ${HUB}`, ['"level":"debug"', 'federation/inbox']],
    [`log of ${ORGANIZATION}`, ['"level":"debug"', 'delivery not accepted', 'call to a peer failed']],
    [`metrics of ${HUB}`, ['massline_http_seconds', 'process_cpu']],
    [`metrics of ${ORGANIZATION}`, ['massline_job_seconds', 'resources.import-file']],
    ['hub database', ['-- public.inbox_message', 'report.submitted', '-- public.rollup_cell']],
    ['job payloads', ['importId', 'peerId']],
  ])('captures the %s', (channel, expected) => {
    const bytes = captured(channel);
    for (const text of expected) expect(bytes).toContain(text);
    expect(bytes).not.toMatch(/content-encoding: (?!identity)/i); // compressed bytes would hide what is looked for
  });

  it('lets no personal data, no secret and nothing that was given in error out of the organization', () => {
    expect(named(search(run.captures, run.planted.canaries))).toEqual([]);
  });

  it('lets none of its own words out: sources, kinds, keys of sites, headings of files', () => {
    expect(named(search(run.captures, run.own.canaries))).toEqual([]);
  });

  it('shows what it calls its sites to live queries only', () => {
    expect(named(search(run.captures, run.published.canaries))).toEqual([
      `traffic with ${ORGANIZATION}: site name (raw)`,
    ]);
  });

  it('keeps what is personal sealed in its own database', () => {
    expect(named(search([run.ownDatabase], run.sealed))).toEqual([]);
    expect(named(search([run.ownDatabase], run.own.canaries))).toContain('own database: source name (raw)');
  });

  describe('would show a leak', () => {
    it.each(PLANTED_LEAKS)('in $channel, $encoding', async ({ channel, encoding, leak }) => {
      const canary = leakCanary();
      const captures = await leak(run, canary);
      expect(named(search(captures, [canary]))).toContain(`${channel}: planted leak (${encoding})`);
    });
  });

  if (withErrors) {
    it('makes both nodes refuse hundreds of requests', () => {
      for (const { door } of run.watched.nodes) expect(door.errors.length).toBeGreaterThan(150);
    });
  }

  describe('and a year later', () => {
    const queue = (): QueuePlace => run.watched.queueOf(ORGANIZATION);
    nothingIsLeft(
      async () => {
        const jobs = endedJobs(queue());
        await jobs.failOne('people.sweep-people');
        await jobs.close();
        await run.watched.federation.stop(HUB, ORGANIZATION);
        const { node } = run.watched.organization;
        return {
          ...{ node, queue: queue() },
          app: (environment, clock) => AppModule.forRoot(loadEnv(environment), { clock }),
        };
      },
      [
        ...['cadre_credential.credential_hash', 'contact.reach', 'grievance.words', 'grievance.reply'],
        ...['import_file.content', 'import_problem.value', 'imported_invitation.name', 'people_import.source'],
        ...['review_reflection.text', 'session.device_label', 'study_barrier.reasons'],
        ...['account_invitation', 'contact_mark', 'seen_nonce'],
        ...(withErrors ? ['own_export_ticket', 'sign_in_attempt'] : []),
      ]
        .map((place) => `tables: ${place}`)
        .concat('jobs: people.sweep-people'),
      { exports: exportsOf, canaries: () => run.planted.canaries },
    );
  });
}

describe('a run of the main job with its queues in the nodes’ databases', () => nothingLeaves({ withErrors: true }));

describeOnRedis('a run of the main job with its queues on Redis', () =>
  nothingLeaves({ redis: redisUrl, withErrors: false }),
);

describe('the search', () => {
  const canary = newCanary('somewhere', 'before * after');
  const core = String(canary.core);
  const digest = (name: string, text: string): Buffer => createHash(name).update(text).digest();

  const forms: readonly (readonly [encoding: string, bytes: string | Buffer])[] = [
    ['raw', `x${core}x`],
    ['lower case', core.toLowerCase()],
    ['upper case', core.toUpperCase()],
    ['reversed', [...core].toReversed().join('')],
    ['hex', Buffer.from(`...${core}`).toString('hex')],
    ['hex', Buffer.from(core).toString('hex').toUpperCase()],
    ['url', Buffer.from(core).toString('hex').replaceAll(/../g, '%$&')],
    ['utf-16', Buffer.from(core, 'utf16le')],
    ['base64', Buffer.from(`${core} and more`).toString('base64')],
    ['base64', Buffer.from(`1${core}`).toString('base64')],
    ['base64', Buffer.from(`12${core}`).toString('base64')],
    ...['sha1', 'sha256', 'md5'].flatMap((name) => [
      [`${name} hex`, digest(name, core).toString('hex')] as const,
      [`${name} hex`, digest(name, canary.value).toString('hex')] as const,
      [`${name} hex`, digest(name, core.toLowerCase()).toString('hex').toUpperCase()] as const,
      [`${name} base64`, digest(name, core).toString('base64')] as const,
    ]),
  ];
  it.each(forms)('finds a text as %s', (encoding, bytes) => {
    expect(named(search([{ channel: 'here', bytes }], [canary]))).toContain(`here: somewhere (${encoding})`);
  });

  it('finds nothing where there is nothing, and not another text', () => {
    expect(search([{ channel: 'here', bytes: newCanary('elsewhere').value.repeat(100) }], [canary])).toEqual([]);
  });
});
