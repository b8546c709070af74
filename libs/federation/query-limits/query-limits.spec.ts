import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { type QueryLimits, queryLimits } from './query-limits.js';

const schema = buildSchema(`
  type Query { node: Node, list(first: Int): [Node!] }
  type Node { name: String, id: ID, child: Node }
`);
const nested = (depth: number): string => (depth === 1 ? 'name' : `child { ${nested(depth - 1)} }`);

function problems(text: string, limits: Partial<QueryLimits> = {}): readonly string[] {
  const { validationRules, parseOptions } = queryLimits(limits);
  return validate(schema, parse(text, parseOptions), validationRules).map(({ message }) => message);
}

interface Given {
  readonly given: string;
  readonly text: string;
  readonly limits?: Partial<QueryLimits>;
  readonly found: number;
}

/** What is flat and costs much has many tokens. */
const LONG = { tokens: 10_000 };

describe('the limits of a query', () => {
  it.each<Given>([
    { given: 'the deepest allowed query', text: `{ node { ${nested(7)} } }`, found: 0 },
    { given: 'one field deeper', text: `{ node { ${nested(8)} } }`, found: 1 },
    { given: 'depth hidden in fragments', text: `{ node { ...A } } fragment A on Node { ${nested(8)} }`, found: 1 },
    {
      given: 'depth hidden in inline fragments',
      text: `{ ... on Query { node { ... { ${nested(8)} } } } }`,
      found: 1,
    },
    { given: 'fifteen aliases', text: `{ ${aliases(15)} }`, found: 0 },
    { given: 'sixteen aliases', text: `{ ${aliases(16)} }`, found: 1 },
    { given: 'aliases in a fragment', text: `{ ...A } fragment A on Query { ${aliases(16)} }`, found: 1 },
    { given: 'what costs 5,000', text: `{ ${costing(5_000)} }`, limits: LONG, found: 0 },
    { given: 'what costs 5,001', text: `{ ${costing(5_001)} }`, limits: LONG, found: 1 },
    {
      given: 'cost hidden in fragments',
      text: `{ ...A ...A } fragment A on Query { ${costing(2_501)} }`,
      limits: LONG,
      found: 1,
    },
    { given: 'a hundred items', text: '{ list(first: 100) { name } }', found: 0 },
    { given: 'a hundred and one items', text: '{ list(first: 101) { name } }', found: 1 },
  ])('$given: $found refusals', ({ text, limits, found }) => {
    expect(problems(text, limits)).toHaveLength(found);
  });

  it.each([
    ['QUERY_TOO_DEEP', `{ node { ${nested(8)} } }`],
    ['QUERY_TOO_MANY_ALIASES', `{ ${aliases(16)} }`],
    ['QUERY_TOO_COSTLY', `{ ${costing(5_001)} }`],
    ['QUERY_LIST_TOO_LONG', '{ list(first: 101) { name } }'],
  ])('says %s', (code, text) => {
    const found = validate(schema, parse(text), queryLimits(LONG).validationRules);
    expect(found.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  it('refuses too many tokens before the document is built', () => {
    expect(() => problems(`{ ${'node { name } '.repeat(500)} }`)).toThrow(GraphQLError);
  });

  it('measures fragments that spread fragments once each', () => {
    const chain = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Node { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    const text = `{ node { ...F0 } } ${chain} fragment F60 on Node { name }`;
    const started = performance.now();
    expect(problems(text)).toEqual(['The query costs more than 5000: ask for less at once']);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

/** Each `node { … }` of these costs 2 + 1.5 · 2 = 5. */
function costing(cost: number): string {
  return `${'__typename '.repeat(cost % 5)}${'node { name id } '.repeat(Math.floor(cost / 5))}`;
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}: node { name }`).join(' ');
}
