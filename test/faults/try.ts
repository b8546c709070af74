import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { splitBySite } from '../../apps/massline/demo-data/split-by-site.js';
import { restoreDrill } from './restore-drill.js';

const home = await mkdtemp(join(tmpdir(), 'massline-faults-'));
console.log(home);
const prepared = process.argv[2]!;
const t0 = performance.now();
const say = (text: string) => console.log(((performance.now() - t0) / 1000).toFixed(1), text);
const more = [...splitBySite(generateDemoCsv({ organizations: 3, seed: 2 })).values()];
say(JSON.stringify(await restoreDrill({ prepared, home: join(home, 'drill') }, 10, more)));
