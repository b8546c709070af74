import { type Ballot, type Marks, readPaperKey } from '#ballots';
import { Device } from './device.js';
import { marksFor } from './election.js';
import { must, NodeTrial } from './node-trial.js';
import { Random } from './random.js';

const CANDIDATES = 6;

/** What is held in turn: one with days for asking and others for voting, one in which some come late, a vote on a mandate. */
const KINDS = ['people', 'people, late', 'recall'] as const;
type LinkedKind = (typeof KINDS)[number];
/** Of those who vote where that is possible, one in so many asks when others vote already, and votes in the same visit. */
const LATE_OF = 5;

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
 * Holds elections of each kind in which everybody votes in the order in which they asked, closes them, and tries to tell whose each
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
      const { truth, loot, before } = await trial.hold(random, KINDS[n % KINDS.length]!);
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
  async hold(
    random: Random,
    kind: LinkedKind,
  ): Promise<{ truth: ReadonlyMap<string, string>; loot: Loot; before: readonly string[] }> {
    const { steps, papers, clock } = this.trial;
    const isPetition = kind === 'recall';
    const id = await (isPetition
      ? this.trial.openedByPetition()
      : this.trial.opened(kind === 'people' ? {} : { issuesLate: true }));
    const leader = isPetition ? 'rule' : 'office';
    const order = random.shuffled(this.trial.people);
    const late = kind === 'people' ? [] : order.slice(-Math.floor(order.length / LATE_OF));
    const inTime = order.slice(0, order.length - late.length);
    const truth = new Map<string, string>();
    const vote = async (person: string): Promise<Ballot> => {
      const marks = isPetition ? marksFor('majority', 2, random) : marksFor('scottish-stv', CANDIDATES, random);
      const ballot = await this.paperOf(id, person, marks);
      truth.set(person, ballot.key);
      return ballot;
    };
    const ballots: Ballot[] = [];
    for (const person of inTime) ballots.push(await vote(person));
    clock.today = '2026-03-04';
    must(await steps.beginCasting(id, leader));
    for (const ballot of ballots) must(await papers.cast(ballot));
    for (const person of late) must(await papers.cast(await vote(person)));
    const before = await this.list(`SELECT key AS one FROM open_ballot WHERE election_id = $1 ORDER BY ctid`, id);
    clock.today = '2026-03-06';
    must(await steps.close(id, leader));
    return { truth, before, loot: await this.loot(id, order) };
  }

  /** Asks for the paper of one person, and marks it. */
  private async paperOf(id: string, person: string, marks: Marks): Promise<Ballot> {
    const own = (await this.trial.reader.find(id, person))!;
    const device = new Device(id, own.voter!, [readPaperKey(own.paperKey)!]);
    const { request, blinded } = device.ask();
    const issued = must(await this.trial.papers.issue(person, request, Buffer.from(blinded[0]!).toString('base64url')));
    return device.vote(marks, [Buffer.from(issued.signature, 'base64url')]);
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
