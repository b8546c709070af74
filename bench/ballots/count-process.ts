import { countElection } from '#ballots';
import { readElection } from '../../apps/massline/recount/read-election.js';

/** `count-process FILE read|count`: reads and groups the papers of a BLT file, and counts them if asked to. Prints its figures. */
const [file = '', job = 'count'] = process.argv.slice(2);
const started = performance.now();
const election = await readElection(file, 'scottish-stv');
if (!election.ok) throw new Error(election.error.message);
if (job === 'count') countElection(election.value, 'scottish-stv');
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
