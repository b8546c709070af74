import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFile } from '#testing';
import type { Election } from '../election.types.js';
import { BltReader } from '../formats/read-blt.js';
import { countMeek } from './meek-stv.js';
import { countScottish } from './scottish-stv.js';

/** Real elections with the counts of independent programs; absent data is skipped, and in CI a skip is a failure. */
const folder = dataFile('elections');
const file = (path: string): string => readFileSync(join(folder ?? '', path), 'utf8');

function read(path: string, equal = false): Election {
  const reader = new BltReader({ equal });
  reader.push(file(path));
  const election = reader.end();
  if (!election.ok) throw new Error(`${path}: ${election.error.message}`);
  return election.value;
}

interface Expected {
  readonly file: string;
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly valid: number;
  readonly quota: number;
  readonly elected: readonly unknown[];
  readonly excluded: readonly unknown[];
  readonly ties: readonly unknown[];
  readonly stages: readonly { stage: number; votes: readonly string[]; nontransferable: string }[];
}

const wards = folder
  ? file('glasgow-2007/expected.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Expected)
  : [];
const onData = folder ? describe : describe.skip;

onData('Scottish STV on the wards of Glasgow, 3 May 2007', () => {
  it.each(wards.length > 0 ? wards : [{ file: 'absent' } as Expected])('$file, stage by stage', (expected) => {
    const counted = countScottish(read(`glasgow-2007/blt/${expected.file}`));
    const { title, seats, candidates, valid, quota, elected, excluded, ties } = expected;
    expect(counted).toMatchObject({ title, seats, candidates, valid, quota, elected, excluded, ties });
    expect(counted.stages.map(({ stage, votes, nontransferable }) => ({ stage, votes, nontransferable }))).toEqual(
      expected.stages.map(({ stage, votes, nontransferable }) => ({ stage, votes, nontransferable })),
    );
  });

  it('is all 21 of them', () => {
    expect(wards).toHaveLength(21);
  });
});

/** Of each round of a transcript: the votes that it ends with, by name, and who was elected, in order. */
function readTranscript(path: string) {
  const rounds: Map<string, string>[] = [];
  const elected: string[] = [];
  let counting = false;
  for (const line of file(path).split('\n')) {
    const electing = /^Action: Elect(?: remaining)?: (.*)$/u.exec(line);
    if (electing) elected.push(electing[1]!);
    if (line.startsWith('Round ')) rounds.push(new Map());
    if (line.startsWith('Action: ')) counting = /^Action: (Elect:|Defeat \()/u.test(line) && rounds.length > 0;
    const votes = /^\t(?:Elected|Hopeful|Defeated): +(.*) \((\d+\.\d{9})\)$/u.exec(line);
    if (counting && votes) for (const name of votes[1]!.split(', ')) rounds.at(-1)!.set(name, votes[2]!);
  }
  return { rounds, elected };
}

onData('Meek STV on published transcripts', () => {
  it.each([
    ['vegetables.blt', 'vegetables.fixed9.log'],
    ['skewed.blt', 'skewed.fixed9.log'],
    ...['always_behind', 'equal_preference', 'equal_preference_droop', 'equal_preference_equalize'].map((name) => [
      `equal_preference/${name}.blt`,
      `equal_preference/${name}.fixed9.log`,
    ]),
    ['negative_surplus/below_quota.blt', 'negative_surplus/below_quota.fixed9.log'],
    ['negative_surplus/below_quota.blt', 'negative_surplus/force_positive_surplus.fixed9.log'],
  ])('%s: who is elected in what order, and the votes of each round', (blt, log) => {
    const counted = countMeek(read(`meek/${blt}`, true));
    const expected = readTranscript(`meek/expected/${log}`);
    expect(counted.elected.map(({ name }) => name)).toEqual(expected.elected);
    const rounds = counted.stages.map(({ votes }) => new Map(votes.map((one, n) => [counted.candidates[n]!, one])));
    expect(rounds).toHaveLength(expected.rounds.length);
    for (const [n, round] of expected.rounds.entries()) {
      for (const [name, votes] of round) expect([n + 1, name, rounds[n]!.get(name)]).toEqual([n + 1, name, votes]);
    }
  });
});
