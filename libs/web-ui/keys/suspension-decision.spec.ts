import { isAbout } from './suspension-decision.js';

const begin = { effectKind: 'suspension.begin', effectPayload: '{"node":"north","endsOn":"2026-01-31"}' };
const end = { effectKind: 'suspension.end', effectPayload: '{"suspension":"s1"}' };

describe('a decision about the suspension of a peer', () => {
  it.each([
    { given: 'one that begins it', decision: begin, peer: 'north', open: undefined, expected: true },
    { given: 'one that begins another’s', decision: begin, peer: 'south', open: undefined, expected: false },
    { given: 'one that ends the open one', decision: end, peer: 'north', open: 's1', expected: true },
    { given: 'one that ends another', decision: end, peer: 'north', open: 's2', expected: false },
    { given: 'one that ends, where none is open', decision: end, peer: 'north', open: undefined, expected: false },
    {
      ...{ given: 'one about keys', decision: { effectKind: 'key.rotate', effectPayload: '{}' }, peer: 'north' },
      ...{ open: undefined, expected: false },
    },
  ])('is $given: $expected', ({ decision, peer, open, expected }) => {
    expect(isAbout(decision, peer, open)).toBe(expected);
  });
});
