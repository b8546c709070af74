import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { SeededRandom } from '../../apps/massline/demo-data/random.js';
import { splitBySite } from '../../apps/massline/demo-data/split-by-site.js';
import { prepareHome } from '../federation/prepared-home.js';
import { killTrial, undisturbedRun } from './kill-trial.js';

const home = await mkdtemp(join(tmpdir(), 'massline-faults-'));
console.log(home);
const t0 = performance.now();
const say = (text: string) => console.log(((performance.now() - t0) / 1000).toFixed(1), text);
await prepareHome(join(home, 'prepared'), [...splitBySite(generateDemoCsv({ organizations: 3, seed: 1 })).values()]);
say('prepared');
const prepared = join(home, 'prepared');
const reference = await undisturbedRun({ prepared, home: join(home, 'reference') });
say(`reference ${reference.exchangeMs} ${reference.dump.length} ${JSON.stringify(reference.findings)}`);
for (let n = 0; n < Number(process.argv[2] ?? 1); n++) {
  const report = await killTrial({ prepared, home: join(home, `trial-${n}`) }, reference, new SeededRandom(n + Number(process.argv[3] ?? 0)));
  say(JSON.stringify(report));
}
