import { readPaperKey } from '#ballots';
import { setTimeout as wait } from 'node:timers/promises';
import { Device } from './device.js';
import { must, NodeTrial } from './node-trial.js';

const AT_ONCE = 20;

export interface CrashResult {
  /** Requests and ballots whose connection was cut before the answer came. */
  readonly cut: number;
  readonly findings: readonly string[];
}

/**
 * Everybody asks for two papers, each many times at once, and puts one in many times at once with other marks, while the
 * connections of the database are cut again and again. Whoever got no answer asks again with the same request.
 */
export async function cutConnections(url: string, voters: number): Promise<CrashResult> {
  const node = await NodeTrial.start(url, voters);
  const findings: string[] = [];
  let cut = 0;
  const over = new AbortController();
  const answered = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await ask();
      } catch {
        cut += 1;
      }
    }
  };
  try {
    const id = await node.opened();
    const key = readPaperKey((await node.reader.find(id, node.people[0]!))!.paperKey)!;
    const cutting = (async () => {
      while (!over.signal.aborted) {
        await answered(() =>
          node.db.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid() AND random() < 0.3`,
          ),
        );
        await wait(50);
      }
    })();
    const papers = new Map<string, { device: Device; answer: Buffer }>();
    for (const person of node.people) {
      const { voter } = (await answered(() => node.reader.find(id, person)))!;
      const devices = [new Device(id, voter!, [key]), new Device(id, voter!, [key])].map((device) => ({
        device,
        ...device.ask(),
      }));
      const asks = Array.from({ length: AT_ONCE }, (_, n) => {
        const { device, request, blinded } = devices[n % 2]!;
        const given = Buffer.from(blinded[0]!).toString('base64url');
        return answered(() => node.papers.issue(person, request, given)).then((issued) => ({ device, issued }));
      });
      const got = (await Promise.all(asks)).filter(({ issued }) => issued.ok);
      if (new Set(got.map(({ device }) => device.key)).size !== 1) findings.push(`${got.length} papers of one voter`);
      const { device, issued } = got[0]!;
      papers.set(person, { device, answer: Buffer.from(must(issued).signature, 'base64url') });
    }
    node.clock.today = '2026-03-04';
    const begun = await answered(() => node.steps.beginCasting(id));
    if (!isDone(begun)) findings.push('casting did not begin');
    for (const { device, answer } of papers.values()) {
      const casts = Array.from({ length: AT_ONCE }, (_, n) => {
        const ballot = device.vote([(n % 2) + 1, 2 - (n % 2), 0, 0, 0, 0], [answer]);
        return answered(() => node.papers.cast(ballot));
      });
      const receipts = (await Promise.all(casts)).flatMap((one) => (one.ok ? [one.value.ballot] : []));
      if (new Set(receipts).size !== 1) findings.push(`${new Set(receipts).size} ballots on one paper`);
    }
    over.abort();
    await cutting;
    const [{ requests, ballots }] = (await node.db.query(
      `SELECT (SELECT count(*)::int FROM election_request) AS requests, (SELECT count(*)::int FROM open_ballot) AS ballots`,
    )) as [{ requests: number; ballots: number }];
    if (requests !== voters || ballots !== voters) findings.push(`${requests} requests, ${ballots} ballots`);
  } finally {
    over.abort();
    await node.stop();
  }
  return { cut, findings };
}

/** A step whose answer was lost was taken all the same. */
const isDone = (answer: { readonly ok: boolean; readonly error?: unknown }): boolean =>
  answer.ok || answer.error === 'WRONG_PHASE';
