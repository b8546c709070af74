import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Ballot, PaperRequest } from '#ballots';
import { type Failpoint, Failpoints } from './failpoint.js';
import { NodeTrial } from './node-trial.js';

/** What a server is asked, each with the day that it then is. */
export interface Asked {
  readonly n: number;
  readonly name: string;
  readonly day: string | undefined;
  readonly given: readonly unknown[];
}

const [url, nodeKey] = process.argv.slice(2) as [string, string];
const failpoints = new Failpoints();
const lag = monitorEventLoopDelay({ resolution: 1 });
const node = await NodeTrial.on(url, Buffer.from(nodeKey, 'base64url'), failpoints);

/** One for each way in which the trials ask. */
const ANSWERS = {
  found: async (voters: number) => {
    await node.found(voters);
    return node.people;
  },
  call: async (people: readonly string[]) => {
    node.people = people;
    return node.called();
  },
  arm: async (point: Failpoint) => failpoints.arm(point),
  find: async (id: string, person: string) => {
    const { voter, paperKey } = (await node.reader.find(id, person))!;
    return { voter, paperKey };
  },
  /** Which of the people each candidate is, in the order of the numbers that chance gave. */
  candidates: async (id: string, people: readonly string[]) => {
    const { nominations } = (await node.reader.find(id, people[0]!))!;
    const standing = nominations.filter(({ number }) => number !== null).toSorted((a, b) => a.number! - b.number!);
    return standing.map(({ personRef }) => people.indexOf(personRef));
  },
  issue: (person: string, request: PaperRequest, blinded: string) => node.papers.issue(person, request, blinded),
  cast: (ballot: Ballot) => node.papers.cast(ballot),
  open: (id: string) => node.steps.open(id),
  'begin-casting': (id: string) => node.steps.beginCasting(id),
  close: (id: string) => node.steps.close(id),
  count: (id: string) => node.steps.count(id, null),
  export: (id: string) => node.boards.export(id),
  'watch lag': async () => {
    lag.reset();
    return lag.enable();
  },
  /** The delay of the event loop that 99 of 100 moments stay below, in milliseconds, since it is watched. */
  lag: async () => lag.percentile(99) / 1e6,
} satisfies Record<string, (...given: never[]) => Promise<unknown>>;
export type ServerCalls = typeof ANSWERS;

process.on('message', ({ n, name, day, given }: Asked) => {
  if (day) node.clock.today = day;
  const answer = ANSWERS[name as keyof ServerCalls] as (...all: unknown[]) => Promise<unknown>;
  answer(...given).then(
    (value) => {
      if (name !== 'arm') failpoints.beforeAnswer();
      process.send!({ n, value });
    },
    (error: unknown) => process.send!({ n, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.send!('ready');
