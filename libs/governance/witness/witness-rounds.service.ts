import { CLOCK, type Clock, dayIn } from '#domain-kit';
import { PeerCalls, type PeerEntity, PeersService, RecoveryService } from '#federation';
import { Logger } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { type CheckpointExchange, readCheckpointExchange } from './checkpoint-exchange.js';
import { OwnCheckpoints } from './own-checkpoints.service.js';
import { Witness } from './witness.service.js';

const PATH = 'federation/checkpoints';
/** Asking, showing, and once more after the other side told of a restore. */
const TURNS_MAX = 3;

type Reached = Pick<PeerEntity, 'id'> & { baseUrl: string };

/** Asks every peer that has an address, once a day, for the proof of its new head, and shows it ours. */
@Injectable()
export class WitnessRounds {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly recovery!: RecoveryService;
  @Inject(Logger) private readonly log!: Logger;
  /** The day of the last exchange with each peer, by its id. After a start all are asked anew. */
  private readonly done = new Map<string, string>();

  constructor(
    private readonly peers: PeersService,
    private readonly calls: PeerCalls,
    private readonly own: OwnCheckpoints,
    private readonly witness: Witness,
  ) {}

  /** One peer after another. Who does not answer is asked again at the next round: being away is no alarm. */
  async round(): Promise<void> {
    if (await this.recovery.isRecovering()) return;
    const today = dayIn(this.clock.now(), 'UTC');
    for (const { id, baseUrl, state } of await this.peers.all()) {
      if (state !== 'active' || baseUrl === null || this.done.get(id) === today) continue;
      if (await this.exchange({ id, baseUrl })) this.done.set(id, today);
    }
    await this.witness.refreshMetrics();
  }

  /** False if the peer gave no signed and well-formed answer. */
  private async exchange(peer: Reached): Promise<boolean> {
    const restores = await this.own.restores();
    let said: CheckpointExchange = { restores, wanted: await this.witness.opening(peer.id), shown: null };
    for (let turn = 0; turn < TURNS_MAX; turn++) {
      const answer = await this.ask(peer, said);
      if (!answer) return false;
      const wanted = await this.witness.hear(peer.id, answer);
      const shown = await this.own.show(answer.wanted);
      if (!wanted && !shown) return true;
      said = { restores, wanted, shown: shown && { ...shown, proof: shown.proof && [...shown.proof] } };
    }
    return true;
  }

  private async ask(peer: Reached, said: CheckpointExchange): Promise<CheckpointExchange | undefined> {
    const called = await this.calls.post(peer, PATH, Buffer.from(JSON.stringify(said)));
    const answer =
      called.ok && called.value.status === 200 && called.value.signed
        ? readCheckpointExchange(called.value.body)
        : undefined;
    if (!answer) this.log.info({ peer: peer.id }, 'no checkpoints from a peer');
    return answer;
  }
}
