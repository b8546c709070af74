import { readPaperKey } from '#ballots';
import { Device } from './device.js';
import { marksFor } from './election.js';
import { must, NodeTrial } from './node-trial.js';
import { Random } from './random.js';

const CANDIDATES = 6;

/** What somebody has who got everything of a closed election: rows with their places in files, and who asked when. */
interface Loot {
  /** Persons, by what sorts them. */
  readonly voters: Readonly<Record<string, readonly string[]>>;
  /** Papers, by what sorts them. */
  readonly ballots: Readonly<Record<string, readonly string[]>>;
}

export interface LinkResult {
  readonly links: number;
  /** The best of all pairings, as a share. */
  readonly best: { readonly name: string; readonly share: number };
  /** Chance, and three deviations more. */
  readonly bound: number;
  /** The same pairings where ballots stay as they came. */
  readonly control: number;
}

/**
 * Holds elections in which everybody votes in the order in which they asked, closes them, and tries to tell whose each
 * ballot is by every pairing of two orders. The positive control reads the ballots before the closing.
 */
export async function attackLinks(
  url: string,
  given: { elections: number; voters: number; seed: number },
): Promise<LinkResult> {
  const { elections, voters, seed } = given;
  const random = new Random(seed);
  const node = await NodeTrial.start(url, voters);
  const trial = new Held(node);
  const right = new Map<string, number>();
  let controlled = 0;
  try {
    for (let n = 0; n < elections; n += 1) {
      const { truth, loot, before } = await trial.hold(random);
      for (const [by, people] of Object.entries(loot.voters)) {
        for (const [as, papers] of Object.entries(loot.ballots)) {
          const name = `${by} with ${as}`;
          right.set(name, (right.get(name) ?? 0) + hits(truth, people, papers));
        }
      }
      controlled += hits(truth, loot.voters['order of requests']!, before);
    }
  } finally {
    await node.stop();
  }
  const links = elections * voters;
  const [name, most] = [...right].toSorted(([, one], [, other]) => other - one)[0]!;
  const chance = 1 / voters;
  const bound = chance + 3 * Math.sqrt((chance * (1 - chance)) / links);
  return { links, best: { name, share: most / links }, bound, control: controlled / links };
}

const hits = (truth: ReadonlyMap<string, string>, people: readonly string[], papers: readonly string[]): number =>
  people.filter((person, n) => truth.get(person) === papers[n]).length;

class Held {
  constructor(private readonly trial: NodeTrial) {}

  /** `truth`: whose paper is which; `before`: papers in the order in which the file had them while they came in. */
  async hold(random: Random): Promise<{ truth: ReadonlyMap<string, string>; loot: Loot; before: readonly string[] }> {
    const { reader, steps, papers } = this.trial;
    const id = await this.trial.opened();
    const order = random.shuffled(this.trial.people);
    const truth = new Map<string, string>();
    const ballots = [];
    for (const person of order) {
      const own = (await reader.find(id, person))!;
      const device = new Device(id, own.voter!, [readPaperKey(own.paperKey)!]);
      const { request, blinded } = device.ask();
      const issued = must(await papers.issue(person, request, Buffer.from(blinded[0]!).toString('base64url')));
      const answer = Buffer.from(issued.signature, 'base64url');
      const ballot = device.vote(marksFor('scottish-stv', CANDIDATES, random), [answer]);
      truth.set(person, ballot.key);
      ballots.push(ballot);
    }
    this.trial.clock.today = '2026-03-04';
    must(await steps.beginCasting(id));
    for (const ballot of ballots) must(await papers.cast(ballot));
    const before = await this.list(`SELECT key AS one FROM open_ballot WHERE election_id = $1 ORDER BY ctid`, id);
    this.trial.clock.today = '2026-03-06';
    must(await steps.close(id));
    return { truth, before, loot: await this.loot(id, order) };
  }

  private async loot(id: string, order: readonly string[]): Promise<Loot> {
    const roll = (by: string) =>
      this.list(`SELECT person_ref AS one FROM election_voter v WHERE election_id = $1 ORDER BY ${by}`, id);
    const board = (by: string) =>
      this.list(
        `SELECT entry->>'key' AS one FROM election_board_entry
         WHERE election_id = $1 AND entry->>'kind' = 'ballot' ORDER BY ${by}`,
        id,
      );
    const request = `(SELECT r.%s FROM election_request r WHERE r.election_id = v.election_id AND r.voter = v.voter)`;
    return {
      voters: {
        'order of requests': order,
        'places of requests in their file': await roll(request.replace('%s', 'ctid')),
        'transactions of requests': await roll(`${request.replace('%s', 'xmin')}::text::bigint`),
        'places on the roll': await roll('ctid'),
        'numbers of the roll': await roll('voter'),
        'blinded messages': await roll(request.replace('%s', `entry->'blinded'->>0`)),
      },
      ballots: {
        'places on the board': await board('ctid'),
        'transactions of the board': await board('xmin::text::bigint, ctid'),
        'keys of papers': await board(`entry->>'key'`),
        'signatures of papers': await board(`entry->'papers'->0->>'signature'`),
        sizes: await board(`length(entry::text), ctid`),
      },
    };
  }

  private async list(sql: string, id: string): Promise<string[]> {
    return (await this.trial.db.query<{ one: string }[]>(sql, [id])).map(({ one }) => one);
  }
}
