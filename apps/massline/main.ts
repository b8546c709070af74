import { isMonth } from '#domain-kit';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { addInstanceCommands } from './instance/instance-commands.js';
import { demo, type DemoOptions } from './demo/demo.js';
import { onNode } from './nodes/on-node.js';
import { addPersonCommands, collect } from './person/person-commands.js';
import { recount, type RecountOptions } from './recount/recount.js';
import { up, type UpOptions } from './up/up.js';
import { verifyCommand, type VerifyOptions } from './verify-election/verify-command.js';

const program = new Command('massline').description(
  'Independent mass organizations and one committee that answers to them.',
);

program
  .command('up')
  .description('Run a whole federation on this machine: database, committee and organizations')
  .option('--organizations <n>', 'how many organizations', (text) => positive(text, '--organizations'), 3)
  .option(
    '--data <file>',
    'CSV of intakes: date,time_of_day,volunteer,source,site,site_name,kind; each site an organization',
  )
  .option('--last-month <YYYY-MM>', 'the last month of the made-up data', month)
  .option('--ephemeral', 'keep nothing: a temporary directory and free ports', false)
  .option('--exit', 'end when all reports are folded', false)
  .option('--json', 'print one JSON object on stdout', false)
  .option('--home <directory>', 'where everything is kept', '.massline')
  .action((options: UpOptions) => up(options));

addInstanceCommands(program);
addPersonCommands(program);

program
  .command('demo')
  .description('Fill nodes that run already with a made-up year: found, enrol, import, report')
  .requiredOption('--hub <id=url>', 'the committee')
  .option('--organization <id=url>', 'an organization; may be repeated', collect, [])
  .option('--page <id=url>', 'where browsers find a node, if not there; may be repeated', collect, [])
  .requiredOption('--founding-codes <directory>', 'holds demo-<id>-founding-code of each node')
  .option('--home <directory>', 'where the accounts are kept', '.massline/demo')
  .action((options: DemoOptions) => demo(options));

const node = (command: Command) =>
  command
    .option('--node <id>', 'which node of `massline up`; without it the node of this environment or of --home')
    .option('--home <directory>', 'where `massline up`, or the one node, keeps everything');

const rollups = program.command('rollups').description('The committee’s sums');
for (const [name, description] of [
  ['dump', 'Print them canonically, without times or ids'],
  ['rebuild', 'Make them again from the stored reports'],
] as const) {
  node(rollups.command(name).description(description)).action((options) =>
    onNode({ planned: 'committee', ...options }, ['rollups', name]),
  );
}
node(program.command('verify-ledger').description('Check every entry, proof and checkpoint of a node’s record')).action(
  (options) => onNode(options, ['verify-ledger']),
);
node(program.command('recover').description('After restoring a backup: ask every peer for what is missing')).action(
  (options) => onNode(options, ['recover']),
);
node(program.command('migrate').description('Bring a node’s database to this version')).action((options) =>
  onNode(options, ['migrate']),
);

const epoch = program.command('epoch').description('The numbers of what a node sends, after a restore');
node(
  epoch
    .command('show')
    .description('Show the last numbers of both sides')
    .requiredOption('--to <peer>', 'the id of the other node'),
).action(({ to, ...options }) => onNode(options, ['epoch', 'show', to]));
node(
  epoch
    .command('bump')
    .description('Number anew what waits, after the other side has refused a number as taken')
    .requiredOption('--to <peer>', 'the id of the other node')
    .requiredOption('--reason <word>', 'restored-backup, two-servers, lost-database or peer-asked'),
).action(({ to, reason, ...options }) => onNode(options, ['epoch', 'bump', to, reason]));

const exchange = program.command('exchange').description('The exchange by hand, where there is no line');
node(
  exchange
    .command('export')
    .description('Write what waits for another node, and the receipts that it has not got, sealed to it')
    .argument('<file>', 'where to')
    .requiredOption('--to <peer>', 'the id of the node that the file is for'),
).action((file: string, { to, ...options }) => onNode(options, ['exchange', 'export', to, resolve(file)]));
node(
  exchange
    .command('import')
    .description('Take in a file that was carried here; writes the receipts to carry back beside it')
    .argument('<file>', 'what was brought'),
).action((file: string, options) => onNode(options, ['exchange', 'import', resolve(file)]));

program
  .command('recount')
  .description('Count an election again from its papers: BLT files or our CSV')
  .argument('<files...>', 'the papers; each file is an election')
  .requiredOption('--method <method>', 'scottish-stv, meek-stv, irv, approval, score or majority')
  .option('--seats <n>', 'how many are to be elected; by default what the file says', (text) =>
    positive(text, '--seats'),
  )
  .option('--lot <numbers>', 'candidate numbers in the order that a lot drew, for ties: 3,1,2', readLot)
  .option('--json', 'print one JSON object a line for each file', false)
  .action(async (files: string[], options: RecountOptions) => {
    process.exitCode = await recount(files, options);
  });

program
  .command('verify-election')
  .description('Check an election by its file: papers, ballots, count, and where the record holds it')
  .argument('<file>', 'what the Elections page gives to everybody')
  .option('--receipt <file>', 'a receipt of a ballot, which must be found; may be repeated', collect, [])
  .option('--head <hash>', 'the head of the organization’s record, from the Record page; may be repeated', collect, [])
  .option('--co-signer <key>', 'the key of the second signer, as the page of its own node shows it for this election')
  .option('--papers <file>', 'write the papers for other counting programs: BLT, or our table for a score election')
  .option('--json', 'print one JSON object', false)
  .action(async (file: string, options: VerifyOptions) => {
    process.exitCode = await verifyCommand(file, options);
  });

function readLot(text: string): number[] {
  const lot = text.split(',').map(Number);
  if (lot.every((number) => Number.isInteger(number) && number >= 1)) return lot;
  throw new Error(`--lot is candidate numbers with commas, 3,1,2 for example, not "${text}"`);
}

function month(text: string): string {
  if (isMonth(text)) return text;
  throw new Error(`--last-month is a month as YYYY-MM, not "${text}"`);
}

function positive(text: string, name: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 200) return number;
  throw new Error(`${name} is a whole number from 1 to 200, not "${text}"`);
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`massline: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
