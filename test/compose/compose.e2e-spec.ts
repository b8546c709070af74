import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { freePorts } from '../federation/free-ports.js';
import { ofProfile, readCompose } from './compose-file.js';
import { makeImage } from './image.js';
import { Places } from './places.js';
import { Stack } from './stack.js';

const ROOT = join(import.meta.dirname, '..', '..');
const ORGANIZATIONS = 2;
const MONTHS = 12;

/** As `massline rollups dump` prints it. */
interface Cell {
  readonly organization: string;
  readonly month: string;
  readonly indicator: string;
  readonly value: string | null;
}

/**
 * The profile `demo` of docker-compose.yml without a Docker engine: the image's file tree is made as the Dockerfile says,
 * each service's own command runs in it with its own environment, secrets and volumes, on a real PostgreSQL and a real Redis
 * for each. What is translated is in places.ts; what an engine alone does (isolation, limits, users) is not shown by this.
 */
describe('the demo of docker-compose.yml', () => {
  let directory: string;
  let stack: Stack;

  beforeAll(async () => {
    // Outside the repository: Node.js would find there, further up, what the image lacks.
    directory = await mkdtemp(join(tmpdir(), 'massline-compose-'));
    await chmod(directory, 0o711);
    const SECRETS_DIR = join(directory, 'given-secrets');
    await promisify(execFile)('sh', [join(ROOT, 'deploy', 'secrets.sh'), 'demo'], {
      env: { ...process.env, SECRETS_DIR },
    });
    const [hub, riverside, hillside] = (await freePorts(3)).map(String);
    const file = readCompose(await readFile(join(ROOT, 'docker-compose.yml'), 'utf8'), {
      ...{ SECRETS_DIR, DEMO_PORT: hub!, DEMO_RIVERSIDE_PORT: riverside!, DEMO_HILLSIDE_PORT: hillside! },
    });
    const services = ofProfile(file, 'demo');
    const image = await makeImage(directory);
    stack = new Stack({ file, image, places: await Places.of(file, services), directory }, services);
    await stack.start();
  }, 180_000);

  afterAll(async () => {
    await stack?.stop();
    await rm(directory, { recursive: true, force: true });
  }, 60_000);

  it('passes every health check of the file, and has one for each service that stays', () => {
    const staying = Object.entries(stack.services).filter(([, { restart }]) => restart !== 'no');
    expect(staying.filter(([name]) => !stack.hasCheck(name))).toEqual([]);
    expect(staying.length).toBeGreaterThanOrEqual(10);
  });

  it('starts a program only after its database was brought up to date', () => {
    for (const node of ['demo-committee', 'demo-riverside', 'demo-hillside']) {
      const place = (event: string) => stack.events.indexOf(event);
      expect(place(`${node}-db`)).toBeLessThan(place(`${node}-migrate`));
      expect(place(`${node}-migrate done`)).toBeLessThan(place(node));
    }
  });

  it('brings a year of reports across, and the committee has folded what the records say', async () => {
    await stack.met('demo-story', 'service_completed_successfully');
    const { code, output } = await stack.exec('demo-committee', ['massline', 'rollups', 'dump']);
    expect(code).toBe(0);
    const cells = (JSON.parse(output) as { cells: Cell[] }).cells.filter(({ indicator }) => indicator === 'intakes');
    const reported = cells.map(({ organization, month }) => `${organization} ${month}`);
    expect(new Set(reported).size).toBe(ORGANIZATIONS * MONTHS);
    const records =
      generateDemoCsv({ organizations: ORGANIZATIONS, seed: 20_250_101 }).trimEnd().split('\n').length - 1;
    expect(cells.reduce((sum, { value }) => sum + Number(value), 0)).toBe(records);
    expect(await stack.output('demo-story')).toContain(`${records} intakes in ${reported.length} reports`);
  }, 180_000);
});
