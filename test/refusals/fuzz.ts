import { SeededRandom } from '../../apps/massline/demo-data/random.js';
import { HandPeer, type Request, tell } from './hand-peer.js';
import type { HubUnderAttack } from './hub-under-attack.js';
import { MUTATIONS } from './mutations.js';

const AT_ONCE = 6;
/** So often an unchanged request must be taken: otherwise everything would be refused for one reason, and nothing shown. */
const CONTROL_EVERY = 500;

export interface FuzzReport {
  readonly sent: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>;
  /** In words; empty if nothing was accepted, nothing failed in the node, and each control was taken. */
  readonly findings: readonly string[];
}

/** Sends `n` random mutations of requests that would be valid: protocol.md, bar B-F3. The same seed makes the same. */
export async function fuzz(
  hub: HubUnderAttack,
  n: number,
  seed: number,
  say: (text: string) => void = () => {},
): Promise<FuzzReport> {
  const random = new SeededRandom(seed);
  const peer = await new HandPeer('north', hub).enrol();
  const statuses: Record<number, number> = {};
  const findings: string[] = [];
  let controls = 0;

  const control = async (): Promise<void> => {
    controls += 1;
    const told = await tell(await peer.request([peer.message(controls)]));
    if (told.status !== 202) findings.push(`control ${controls}: an unchanged request got ${told.status} ${told.code}`);
  };
  const one = async (number: number, mutate: () => Promise<Request>, name: string): Promise<void> => {
    const request = await mutate();
    const { status } = await tell(request).catch((error: Error) => ({ status: 0, code: error.message }));
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status < 400 || status >= 500) findings.push(`${number} (${name}): ${status} for ${inWords(request)}`);
  };

  await control();
  for (let sent = 0; sent < n && findings.length < 20;) {
    const round: Promise<void>[] = [];
    for (; round.length < AT_ONCE && sent < n; sent += 1) {
      const mutation = random.weighted(MUTATIONS);
      const own = new SeededRandom(random.between(0, 2 ** 31));
      round.push(one(sent, () => mutation(own, peer, controls + 1), mutation.name));
    }
    await Promise.all(round);
    if (Math.floor(sent / CONTROL_EVERY) > controls - 1) await control();
    if (sent % 10_000 < AT_ONCE) say(`${sent} sent, ${findings.length} findings`);
  }
  findings.push(...(await leftBehind(hub, peer, controls)));
  return { sent: Object.values(statuses).reduce((sum, count) => sum + count, 0), statuses, findings };
}

/** Nothing but the controls may be in the node. */
async function leftBehind(hub: HubUnderAttack, peer: HandPeer, controls: number): Promise<string[]> {
  const findings: string[] = [];
  const messages = await hub.sql<{ sequence: number }>('SELECT sequence FROM inbox_message ORDER BY sequence');
  if (messages.length !== controls || messages.some(({ sequence }, at) => sequence !== at + 1))
    findings.push(`the inbox holds ${messages.length} messages after ${controls} controls`);
  const keys = await hub.sql<{ keyid: string }>('SELECT keyid FROM peer_key');
  if (keys.length !== 1 || keys[0]?.keyid !== peer.key.keyid) findings.push('the keys of peers are others');
  if (!hub.isRunning) findings.push('the node has ended');
  return findings;
}

const inWords = ({ method, url, headers, body }: Request): string =>
  JSON.stringify({ method, url, headers, body: body.toString('latin1').slice(0, 400) });
