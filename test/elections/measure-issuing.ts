import { setTimeout as wait } from 'node:timers/promises';
import { readPaperKey } from '#ballots';
import { Device } from './device.js';
import { must } from './node-trial.js';
import { Server } from './server.js';
import { Signer } from './signer.js';

/** How long a signer takes for a paper, in milliseconds. */
export function measureIssuing(papers: number): { readonly p50: number; readonly p95: number } {
  const signer = new Signer('instance', 'north');
  const { blinded } = new Device('measured', '', [signer.paper.publicKey]).ask();
  const took = Array.from({ length: papers }, () => {
    const start = performance.now();
    signer.sign(blinded[0]!);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { p50: took[Math.floor(papers / 2)]!, p95: took[Math.floor(papers * 0.95)]! };
}

/** Of a server in its own process, while so many people a second ask for a paper: times in milliseconds. */
export function loadIssuing(
  url: string,
  { seconds, perSecond }: { seconds: number; perSecond: number },
): Promise<{ readonly issued: number; readonly answeredMs: number; readonly lagMs: number }> {
  return Server.with(url, seconds * perSecond, async (server, people) => {
    const id = await server.ask('call', people);
    server.day = '2026-03-02';
    must(await server.ask('open', id));
    const asking = [];
    for (const person of people) {
      const { voter, paperKey } = await server.ask('find', id, person);
      const { request, blinded } = new Device(id, voter!, [readPaperKey(paperKey)!]).ask();
      asking.push({ person, request, given: Buffer.from(blinded[0]!).toString('base64url') });
    }
    await server.ask('watch lag');
    const begun = performance.now();
    const answers: Promise<number>[] = [];
    for (const [n, { person, request, given }] of asking.entries()) {
      await wait(Math.max(0, begun + (n * 1000) / perSecond - performance.now()));
      const sent = performance.now();
      answers.push(
        server.ask('issue', person, request, given).then((issued) => {
          must(issued);
          return performance.now() - sent;
        }),
      );
    }
    const took = (await Promise.all(answers)).toSorted((a, b) => a - b);
    return {
      issued: took.length,
      answeredMs: took[Math.floor(took.length * 0.95)]!,
      lagMs: await server.ask('lag'),
    };
  });
}
