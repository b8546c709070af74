import type { Queues } from '#platform';
import { DeliveryService } from './delivery.service.js';
import type { DeliverySteps } from './delivery-steps.service.js';
import type { Wait } from './delivery-waits.service.js';
import type { PeerLeases, ReachablePeer } from './peer-leases.service.js';

describe('delivery to a peer that claims to lack what it had receipted', () => {
  it('pauses instead of sending everything for ever', async () => {
    let sent = 0;
    const waits: Wait[] = [];
    const steps = {
      batch: async () => [{ id: 'm' }],
      attempt: async () => {
        sent += 1;
        if (sent > 50) throw new Error('sent without an end');
        return { kind: 'accepted' as const, lost: 7 };
      },
      postpone: async (_: string, verdict: Wait) => {
        waits.push(verdict);
        return 60_000;
      },
    };
    const leases = {
      under: async (_: string, work: (peer: ReachablePeer) => Promise<void>) => work({ id: 'hub' } as never),
    };
    const woken: unknown[] = [];
    const queues = { wake: async (...args: unknown[]) => void woken.push(args.at(-1)) };
    const delivery = new DeliveryService(
      leases as unknown as PeerLeases,
      steps as unknown as DeliverySteps,
      queues as unknown as Queues,
    );
    Object.assign(delivery, { self: { baseUrl: 'https://north.example' } });
    await delivery.deliver('hub');
    expect(sent).toBe(4);
    expect(waits).toEqual([{ kind: 'back-off', reason: 'peer_lost_messages', atLeastMs: 60_000 }]);
    expect(woken).toEqual([{ delayMs: 60_000 }]);
  });
});
