import fc from 'fast-check';
import { innerText, readInner } from './relay.js';

const inner = { type: 'node.alive', schemaVersion: 1, body: {} };

describe('what a sealed message holds', () => {
  it('is read as it was written', () => {
    const bodies = fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.oneof(fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 1000 }), (body, schemaVersion) => {
        const written = { type: 'question.asked', schemaVersion, body };
        expect(readInner(innerText(written))).toEqual({ ok: true, value: written });
      }),
    );
  });

  it.each([
    ['no JSON', 'x'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a member too many', JSON.stringify({ ...inner, from: 'north' })],
    ['a member twice', '{"type":"node.alive","type":"node.alive","schemaVersion":1,"body":{}}'],
    ['no body', '{"type":"node.alive","schemaVersion":1}'],
    ['a list for a body', JSON.stringify({ ...inner, body: [] })],
    ['a version 0', JSON.stringify({ ...inner, schemaVersion: 0 })],
    ['a version that is text', JSON.stringify({ ...inner, schemaVersion: '1' })],
    ['a type of another form', JSON.stringify({ ...inner, type: 'Node alive' })],
  ])('is refused with %s', (_, text) => {
    expect(readInner(Buffer.from(text))).toEqual({ ok: false, error: 'malformed' });
  });
});
