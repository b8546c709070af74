import type { NodeId } from '#domain-kit';
import { type GraphQLFieldResolver, GraphQLError } from 'graphql';
import { LIVE_GAPS, type LiveGapCode } from '../live-gap.js';
import { isLivePart, type LivePart } from '../live-part.js';
import type { LiveOrganizations, LiveOutcome } from '../live-organizations.service.js';

/** The wishes of one query for live parts, gathered until its other resolvers wait, then asked in one go. */
class LiveQuery {
  readonly #deadline: number;
  readonly #reported = new Set<string>();
  #wishes = new Map<NodeId, Set<LivePart>>();
  #asking: Promise<ReadonlyMap<NodeId, LiveOutcome>> | undefined;

  constructor(private readonly live: LiveOrganizations) {
    this.#deadline = live.deadline();
  }

  async resolve(id: NodeId, part: LivePart): Promise<unknown> {
    const wished = this.#wishes.get(id);
    if (wished) wished.add(part);
    else this.#wishes.set(id, new Set([part]));
    this.#asking ??= this.#ask();
    const outcome = (await this.#asking).get(id)!;
    if (!outcome.ok) return this.#gap(id, outcome.error);
    if (outcome.value.switchedOff.includes(part)) return this.#gap(id, 'PART_SWITCHED_OFF');
    if (outcome.value.failed.includes(part)) return this.#gap(id, 'BAD_ANSWER');
    return outcome.value.parts[part] ?? null;
  }

  /** Runs after every resolver that is ready has stated its wish: those of all items of a list. */
  async #ask(): Promise<ReadonlyMap<NodeId, LiveOutcome>> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    const wishes = this.#wishes;
    this.#wishes = new Map();
    this.#asking = undefined;
    return this.live.ask(wishes, this.#deadline);
  }

  /** One error per organization and reason, however many of its fields are null. */
  #gap(id: NodeId, code: LiveGapCode): null {
    const gap = `${id} ${code}`;
    if (this.#reported.has(gap)) return null;
    this.#reported.add(gap);
    throw new GraphQLError(`${id} ${LIVE_GAPS[code]}`, { extensions: { code, organization: id } });
  }
}

/**
 * The resolver of every field of `MassOrganization` that the contract brings. Queries are told apart by their context object,
 * which Apollo makes anew for each.
 */
export function liveFieldResolver(live: LiveOrganizations): GraphQLFieldResolver<{ id: NodeId }, object> {
  const queries = new WeakMap<object, LiveQuery>();
  return (organization, _args, context, info) => {
    if (!isLivePart(info.fieldName))
      throw new TypeError(`The contract's field ${info.fieldName} is none that is asked for`);
    let query = queries.get(context);
    if (!query) queries.set(context, (query = new LiveQuery(live)));
    return query.resolve(organization.id, info.fieldName);
  };
}
