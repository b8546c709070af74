import { err, type NodeId, ok, type Result } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CircuitBreaker } from './domain/circuit-breaker.js';
import { GATEWAY_SETTINGS, type GatewaySettings } from './gateway.settings.js';
import { LiveCalls } from './live-calls.service.js';
import type { LiveFailure, LiveGapCode } from './live-gap.js';
import { LIVE_PARTS, type LiveAnswer, type LivePart } from './live-part.js';
import { type LivePeer, LivePeers } from './live-peers.port.js';
import { PublishedAnswers } from './published-answers.port.js';

export type LiveOutcome = Result<LiveAnswer, LiveGapCode>;
/** Which parts a query wants of which organization. */
export type LiveWishes = ReadonlyMap<NodeId, ReadonlySet<LivePart>>;

const publishedOutcome = (answer: LiveAnswer | undefined): LiveOutcome => (answer ? ok(answer) : err('NO_ADDRESS'));

/** A monotonic clock in ms: deadlines and breakers must not jump with the wall clock. */
const monotonicMs = (): number => performance.now();

/**
 * The sharding executor of the one logical `mass-organization` subgraph: asks every organization at once, each at most once
 * per query, and never fails. Equal calls in flight are one call; answers are not kept.
 */
@Injectable()
export class LiveOrganizations {
  private readonly breaker = new CircuitBreaker();
  private readonly inFlight = new Map<string, Promise<Result<LiveAnswer, LiveFailure>>>();

  constructor(
    private readonly peers: LivePeers,
    private readonly calls: LiveCalls,
    @Inject(GATEWAY_SETTINGS) private readonly settings: GatewaySettings,
    private readonly published: PublishedAnswers,
  ) {}

  /** When a query that starts now must have all live parts, on the clock of `ask`. */
  deadline(): number {
    return monotonicMs() + this.settings.deadlineMs;
  }

  async ask(wishes: LiveWishes, deadline: number): Promise<ReadonlyMap<NodeId, LiveOutcome>> {
    const peers = await this.peers.find([...wishes.keys()]);
    const others = [...wishes.keys()].filter((id) => !peers.has(id));
    const published = others.length > 0 ? await this.published.find(others) : new Map<NodeId, LiveAnswer>();
    const outcomes = [...wishes].map(async ([id, parts]): Promise<[NodeId, LiveOutcome]> => {
      const peer = peers.get(id);
      return [
        id,
        peer
          ? await this.askOne(
              id,
              peer,
              LIVE_PARTS.filter((part) => parts.has(part)),
              deadline,
            )
          : publishedOutcome(published.get(id)),
      ];
    });
    return new Map(await Promise.all(outcomes));
  }

  private askOne(id: NodeId, peer: LivePeer, parts: readonly LivePart[], deadline: number): Promise<LiveOutcome> {
    const call = `${id} ${parts.join(' ')}`;
    const running = this.inFlight.get(call);
    if (running) return running;
    const left = Math.ceil(deadline - monotonicMs());
    if (left <= 0) return Promise.resolve(err('TIMEOUT'));
    if (!this.breaker.admits(id, monotonicMs())) return Promise.resolve(err('BREAKER_OPEN'));
    const started = this.call(id, peer, parts, left).finally(() => this.inFlight.delete(call));
    this.inFlight.set(call, started);
    return started;
  }

  private async call(
    id: NodeId,
    peer: LivePeer,
    parts: readonly LivePart[],
    ms: number,
  ): Promise<Result<LiveAnswer, LiveFailure>> {
    const answer = await this.calls.ask(id, peer, parts, ms);
    if (answer.ok) this.breaker.succeeded(id);
    else this.breaker.failed(id, monotonicMs());
    return answer;
  }
}
