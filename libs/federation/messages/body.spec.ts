import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSigningKeyPair } from '../keys/signing-key.js';
import { thumbprintOf } from '../keys/public-key.js';
import { validateBody } from './body.js';
import { isMessageType, mayCarry, MESSAGE_TYPES } from './message-types.js';

const RELEASED = JSON.parse(
  readFileSync(join(import.meta.dirname, '../contract/messages/released.json'), 'utf8'),
) as Record<string, string>;
const { publicKey } = generateSigningKeyPair();
const node = {
  id: 'north-side',
  kind: 'mass-organization',
  displayName: 'North Side',
  thumbprints: [thumbprintOf(publicKey)],
  publicKeys: [publicKey],
};
const directory = { subjectId: 'directory', subjectVersion: 3, nodes: [node] };
const office = { code: 'chair-1', titleCode: 'coordinator', termEndsOn: '2026-12-31', held: true };
const offices = { subjectId: 'offices', subjectVersion: 1, offices: [office] };
const check = (type: string, body: unknown, version = 1): string => {
  const valid = validateBody(type, version, body);
  return valid.ok ? 'valid' : valid.error.code;
};

describe('a body', () => {
  it.each([
    ['directory.published', directory],
    ['directory.published', { ...directory, nodes: [] }],
    ['offices.published', offices],
    ['offices.published', { ...offices, offices: [{ code: 'chair-2', termEndsOn: null, held: false }] }],
    ['membership.ended', { endedOn: '2026-02-01' }],
  ])('of %s is valid', (type, body) => {
    expect(check(type, body)).toBe('valid');
  });

  it.each<[string, unknown]>([
    ['directory.published', { ...directory, extra: 1 }],
    ['directory.published', { ...directory, subjectId: 'other' }],
    ['directory.published', { ...directory, subjectVersion: 0 }],
    ['directory.published', { ...directory, nodes: [{ ...node, kind: 'party' }] }],
    ['directory.published', { ...directory, nodes: [{ ...node, displayName: 'x'.repeat(121) }] }],
    ['directory.published', { ...directory, nodes: [{ ...node, publicKeys: [] }] }],
    ['offices.published', { ...offices, offices: [{ ...office, name: 'Maria' }] }],
    ['offices.published', { ...offices, offices: [{ ...office, titleCode: 'Maria' }] }],
    ['offices.published', { ...offices, offices: [{ ...office, code: 'Maria Gonzalez' }] }],
    ['offices.published', { ...offices, offices: [{ ...office, termEndsOn: '2026-02-30' }] }],
    ['offices.published', { ...offices, offices: [{ ...office, held: 'yes' }] }],
    ['membership.ended', {}],
    ['membership.ended', { endedOn: '2026-02-01', reason: 'text' }],
    ['membership.ended', null],
  ])('of %s is refused: %j', (type, body) => {
    expect(check(type, body)).toBe('schema');
  });

  it('of an unknown type or version is of an unknown type', () => {
    for (const type of ['report.withdrawn', '__proto__', 'constructor', ''])
      expect(check(type, {})).toBe('unknown_type');
    expect(check('membership.ended', { endedOn: '2026-02-01' }, 2)).toBe('unknown_type');
    expect(check('membership.ended', { endedOn: '2026-02-01' }, 1.5)).toBe('unknown_type');
  });

  it('is never repeated in the refusal', () => {
    const refused = validateBody('offices.published', 1, {
      ...offices,
      offices: [{ ...office, code: 'Maria Gonzalez' }],
    });
    expect(refused).toEqual({ ok: false, error: { code: 'schema', detail: '/offices/0/code pattern' } });
  });
});

describe('a message type', () => {
  it.each([
    ['report.submitted', 'mass-organization', 'organizing-committee', true],
    ['report.submitted', 'study-circle', 'organizing-committee', true],
    ['report.submitted', 'organizing-committee', 'mass-organization', false],
    ['report.submitted', 'mass-organization', 'mass-organization', false],
    ['report.submitted', 'organizing-committee', 'organizing-committee', false],
    ['directory.published', 'caucus', 'caucus', false],
    ['directory.published', 'organizing-committee', 'caucus', true],
    ['directory.published', 'caucus', 'organizing-committee', false],
    ['membership.ended', 'caucus', 'organizing-committee', true],
    ['cosigning.called', 'organizing-committee', 'mass-organization', true],
    ['cosigning.called', 'mass-organization', 'organizing-committee', false],
    ['cosigning.requested', 'mass-organization', 'organizing-committee', false],
    ['cosigning.stated', 'mass-organization', 'organizing-committee', true],
    ['cosigning.stated', 'organizing-committee', 'mass-organization', false],
    ['no.such', 'mass-organization', 'organizing-committee', false],
    ['toString', 'mass-organization', 'organizing-committee', false],
  ] as const)('%s goes from %s to %s: %s', (type, sender, receiver, may) => {
    expect(mayCarry(type, sender, receiver)).toBe(may);
  });

  it('is in a table that is closed', () => {
    const released = Object.keys(RELEASED).map((name) => name.replace(/\.v\d+$/u, ''));
    expect(Object.keys(MESSAGE_TYPES).sort()).toEqual([...new Set(released)].sort());
    expect(isMessageType('anything.else')).toBe(false);
  });
});
