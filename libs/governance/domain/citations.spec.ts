import { checkCitations, readCitation } from './citations.js';

const id = '0190a0a0-0000-7000-8000-000000000001';

describe('citations', () => {
  it.each([
    ['points-of-unity/3', { kind: 'points-of-unity', clause: 3, version: null }],
    ['working-rules/12@4', { kind: 'working-rules', clause: 12, version: 4 }],
    [`decision/${id}`, { kind: 'decision', id }],
    ['points-of-unity/0', null],
    ['points-of-unity', null],
    ['anything/1', null],
    ['decision/1', null],
  ])('%s', (text, read) => expect(readCitation(text)).toEqual(read));

  it.each([
    { given: 'a version, which only the record sets', texts: ['points-of-unity/1@1'], field: 'citations.0' },
    { given: 'one twice', texts: ['points-of-unity/1', 'points-of-unity/1'], field: 'citations.1' },
    {
      given: 'too many',
      texts: Array.from({ length: 21 }, (_, at) => `points-of-unity/${at + 1}`),
      field: 'citations',
    },
  ])('with $given are refused by field', ({ texts, field }) =>
    expect(checkCitations(texts)).toEqual({ ok: false, error: field }),
  );
});
