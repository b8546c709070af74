import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { queryLimits } from './query-limits.js';

const schema = buildSchema(`
  type Query { node: Node, list(first: Int): [Node!] }
  type Node { name: String, child: Node }
`);
const nested = (depth: number): string => (depth === 1 ? 'name' : `child { ${nested(depth - 1)} }`);

function problems(text: string, limits = {}): readonly string[] {
  const { validationRules, parseOptions } = queryLimits(limits);
  return validate(schema, parse(text, parseOptions), validationRules).map(({ message }) => message);
}

describe('the limits of a query', () => {
  it.each([
    { given: 'the deepest allowed query', text: `{ node { ${nested(9)} } }`, found: 0 },
    { given: 'one field deeper', text: `{ node { ${nested(10)} } }`, found: 1 },
    { given: 'depth hidden in fragments', text: `{ node { ...A } } fragment A on Node { ${nested(10)} }`, found: 1 },
    {
      given: 'depth hidden in inline fragments',
      text: `{ ... on Query { node { ... { ${nested(10)} } } } }`,
      found: 1,
    },
    { given: 'thirty aliases', text: `{ ${aliases(30)} }`, found: 0 },
    { given: 'thirty-one aliases', text: `{ ${aliases(31)} }`, found: 1 },
    { given: 'aliases in a fragment', text: `{ ...A } fragment A on Query { ${aliases(31)} }`, found: 1 },
    { given: 'a hundred items', text: '{ list(first: 100) { name } }', found: 0 },
    { given: 'a hundred and one items', text: '{ list(first: 101) { name } }', found: 1 },
  ])('$given: $found refusals', ({ text, found }) => {
    expect(problems(text)).toHaveLength(found);
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
    expect(problems(text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

function aliases(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}: node { name }`).join(' ');
}
