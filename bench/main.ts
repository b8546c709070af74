import { ballotsBar } from './bars/ballots.js';
import { exchangeBar } from './bars/exchange.js';
import { fanOutBar } from './bars/fan-out.js';
import { gatewayBar } from './bars/gateway.js';
import { intakeBar } from './bars/intake.js';
import { memoryBar } from './bars/memory.js';
import { peopleBar } from './bars/people.js';
import { startBar } from './bars/start.js';
import { machineFacts } from './measure/machine.js';
import { type Report, reportText, writeReport } from './measure/report.js';
import type { Row } from './measure/rows.js';
import { type BenchOptions, readOptions } from './options.js';
import { endProfiling, profileInto } from './profile/profile.js';
import { Stage } from './stage/stage.js';

/** The bars of performance.md that exist so far, each against a floor of the same run: `npm run bench`. */
const BARS = [exchangeBar, intakeBar, gatewayBar, fanOutBar, startBar, ballotsBar, peopleBar, memoryBar];

async function bench(options: BenchOptions): Promise<void> {
  const { only, sizes, quick, json } = options;
  const startedAt = new Date().toISOString();
  const started = performance.now();
  if (options.profile !== undefined) await profileInto(options.profile);
  const stage = await Stage.open();
  endOnSignal(stage);
  try {
    const machine = await machineFacts(stage.postgresUrl);
    const rows: Row[] = [];
    const chosen = BARS.map((bar) => ({ bar, wanted: bar.bars.filter((number) => only.includes(number)) }));
    for (const { bar, wanted } of chosen.filter(({ wanted }) => wanted.length > 0)) {
      const before = performance.now();
      rows.push(...(await bar.measure({ stage, sizes }, wanted)));
      await stage.clear();
      process.stderr.write(`bar ${wanted.join(', ')}: ${((performance.now() - before) / 1000).toFixed(0)} s\n`);
    }
    const seconds = (performance.now() - started) / 1000;
    const report: Report = { machine, startedAt, seconds, rounds: sizes.rounds, quick, rows };
    const about = chosen.flatMap(({ bar, wanted }) => (wanted.length > 0 ? bar.about(sizes) : []));
    process.stdout.write(`${reportText(report)}\n${about.join('\n')}\n`);
    if (json !== undefined) await writeReport(json, report);
  } finally {
    await stage.close();
    await endProfiling();
  }
}

/** Ctrl-C and SIGTERM leave nothing behind. */
function endOnSignal(stage: Stage): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stage.close().finally(() => process.exit(1)));
  }
}

try {
  await bench(
    readOptions(
      process.argv.slice(2),
      BARS.flatMap(({ bars }) => bars),
    ),
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
