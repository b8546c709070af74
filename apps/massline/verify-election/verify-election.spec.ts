import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BltReader, countElection, entriesOf } from '#ballots';
import { ELECTION_KINDS } from '../../../test/elections/election-kinds.js';
import { holdElection, publish } from '../../../test/elections/election.js';
import { Random } from '../../../test/elections/random.js';
import { TAMPERS } from '../../../test/elections/tampers.js';
import { tryVerifier } from '../../../test/elections/trial.js';
import { verifyCommand } from './verify-command.js';
import { verifyElection } from './verify-election.js';

/** `npm run elections` holds 100 honest and 300 cheated ones. */
describe('verifying an election', () => {
  it('passes elections held by the rules, and finds each kind of cheat by what it must show', () => {
    const { findings } = tryVerifier(verifyElection, {
      honest: ELECTION_KINDS.length,
      cheated: TAMPERS.length,
      seed: 41,
    });
    expect(findings).toEqual([]);
  });

  const held = holdElection(new Random(5), 'people');
  const file = publish(held);
  const evidence = { receipts: held.receipts, heads: [file.ledger!.root] };

  it('says what a reader must know of one that passes', () => {
    const { alarms, notices } = verifyElection(file, { ...evidence, heads: [] });
    const [papers, ballots] = [entriesOf(file.entries, 'request').length, entriesOf(file.entries, 'ballot').length];
    expect(alarms).toEqual([]);
    expect(notices).toEqual(
      expect.arrayContaining([
        { code: 'NO_CO_SIGNER' },
        { code: 'UNSPENT_PAPERS', count: papers - ballots },
        { code: 'HEAD_NOT_COMPARED' },
      ]),
    );
    expect(ballots).toBeLessThan(papers);
  });

  it('lets names be erased, not changed', () => {
    const [first, ...others] = file.names;
    expect(verifyElection({ ...file, names: others }, evidence)).toMatchObject({
      alarms: [],
      notices: expect.arrayContaining([{ code: 'NAMES_ERASED', count: 1 }]),
    });
    const renamed = { ...file, names: [{ ...first!, name: 'Somebody else' }, ...others] };
    expect(verifyElection(renamed, evidence).alarms).toEqual([{ code: 'NAME_DIFFERS', where: '1' }]);
  });

  it('compares the second signer with what its own node shows: a server that made that key itself has one signer', () => {
    const co = publish(holdElection(new Random(11), 'co-signed'));
    const heads = [co.ledger!.root];
    const [own, other] = entriesOf(co.entries, 'signer');
    const judged = (coSigner: string) => verifyElection(co, { receipts: [], heads, coSigner });
    expect(judged(other!.statementKey)).toMatchObject({ alarms: [] });
    expect(judged(other!.statementKey).notices).not.toContainEqual({ code: 'CO_SIGNER_NOT_COMPARED' });
    const differs = { code: 'CO_SIGNER_DIFFERS', where: other!.statementKey };
    expect(judged(own!.statementKey).alarms).toEqual([differs]);
    expect(verifyElection(co, { receipts: [], heads }).notices).toContainEqual({ code: 'CO_SIGNER_NOT_COMPARED' });
    const alone = verifyElection(file, { ...evidence, coSigner: other!.statementKey });
    expect(alone.alarms).toEqual([{ code: 'CO_SIGNER_DIFFERS', where: 'none' }]);
  });

  it('takes no word for a receipt that the server has not signed', () => {
    const forged = { ...held.receipts[0]!, ballot: 'f'.repeat(64) };
    expect(verifyElection(file, { ...evidence, receipts: [forged] })).toMatchObject({
      alarms: [],
      notices: expect.arrayContaining([{ code: 'RECEIPT_NOT_SIGNED', count: 1 }]),
    });
  });

  it.each([
    ['nothing', null],
    ['another format', { ...file, format: 'massline-election/9' }],
    ['a field that has no place', { ...file, entries: file.entries.map((one) => ({ ...one, by: 'Ana' })) }],
    ['an entry of no kind', { ...file, entries: [...file.entries, { kind: 'note' }] }],
    ['a ledger of words', { ...file, ledger: 'trust me' }],
  ])('refuses %s as no election', (_, given) => {
    expect(verifyElection(given, evidence).alarms[0]!.code).toBe('FILE_MALFORMED');
  });

  it('says of a vote on answers how many papers say what, which elects nobody', async () => {
    const home = await mkdtemp(join(tmpdir(), 'massline-verify-'));
    const published = publish(holdElection(new Random(3), 'recall'));
    const said: string[] = [];
    try {
      const path = join(home, 'election.json');
      await writeFile(path, JSON.stringify(published));
      const options = { receipt: [], head: [], json: false };
      expect(await verifyCommand(path, options, (text) => said.push(text))).toBe(0);
    } finally {
      await rm(home, { recursive: true });
    }
    const marks = entriesOf(published.entries, 'ballot').map((ballot) => ballot.marks);
    const [yes, no] = published.names.map(({ name }, n) => [name, marks.filter((one) => one[n] === 1).length] as const);
    expect(yes![1] + no![1]).toBeGreaterThan(0);
    for (const [name, papers] of [yes!, no!]) expect(said[0]).toContain(`Papers that say “${name}”: ${papers}\n`);
    expect(said[0]).not.toContain('Elected');
  });

  it('writes papers from which any program counts the same winners, and says on the way out whether all is well', async () => {
    const home = await mkdtemp(join(tmpdir(), 'massline-verify-'));
    const random = new Random(9);
    const ranked = (function hold(): typeof held {
      const one = holdElection(random, 'co-signed');
      return one.plan.method === 'scottish-stv' ? one : hold();
    })();
    const published = publish(ranked);
    const said: string[] = [];
    const say = (text: string): unknown => said.push(text);
    try {
      const [path, papers] = [join(home, 'election.json'), join(home, 'papers.blt')];
      await writeFile(path, JSON.stringify(published));
      const options = { receipt: [], head: [published.ledger!.root], papers, json: true };
      expect(await verifyCommand(path, options, say)).toBe(0);
      const reader = new BltReader();
      reader.push(await readFile(papers, 'utf8'));
      const read = reader.end();
      if (!read.ok) throw new Error(read.error.message);
      const result = entriesOf(published.entries, 'result')[0]!;
      const elected = countElection(read.value, 'scottish-stv').elected.map(({ candidate }) => candidate);
      expect(elected).toEqual(result.elected);
      expect(JSON.parse(said[0]!)).toMatchObject({ alarms: [], result: { seats: ranked.plan.seats } });

      await writeFile(path, JSON.stringify({ ...published, ledger: null }));
      expect(await verifyCommand(path, { receipt: [], head: [], json: false }, say)).toBe(1);
      expect(said[1]).toContain('ALARM   LEDGER_MISSING');
    } finally {
      await rm(home, { recursive: true });
    }
  });
});
