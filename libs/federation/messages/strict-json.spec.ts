import * as fc from 'fast-check';
import { parseStrictJson } from './strict-json.js';

const read = (text: string | Uint8Array) => parseStrictJson(typeof text === 'string' ? Buffer.from(text) : text);
const refused = { ok: false, error: { code: 'malformed' } };
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('strict JSON', () => {
  it.each([
    ['{}', {}],
    [' {"a":[1,-2,0,9007199254740991,-9007199254740991]} ', { a: [1, -2, 0, 9007199254740991, -9007199254740991] }],
    ['{"a":{"b":1},"b":{"a":1}}', { a: { b: 1 }, b: { a: 1 } }],
    ['"1.5e3 {\\"a\\":1,\\"a\\":2}"', '1.5e3 {"a":1,"a":2}'],
    ['{"decimal":"1.50","e":"2e5","minus":"-0"}', { decimal: '1.50', e: '2e5', minus: '-0' }],
    ['[true,false,null,"e1"]', [true, false, null, 'e1']],
    ['"\\ud83d\\ude00 ñ \\u0000 \\\\"', '😀 ñ \u0000 \\'],
    ['{"":0}', { '': 0 }],
    [nested(32), expect.anything()],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['a name given twice', '{"a":1,"a":2}'],
    ['a name given twice with the same value', '{"a":1,"a":1}'],
    ['a name given twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a name given twice, deep down', '{"x":[{"y":{"a":1,"b":2,"a":1}}]}'],
    ['__proto__ given twice', '{"__proto__":1,"__proto__":2}'],
    ['numeric names given twice', '{"1":1,"1":2}'],
    ['depth 33', nested(33)],
    ['depth 33 of objects', '{"a":'.repeat(33) + '1' + '}'.repeat(33)],
    ['depth 100,000', nested(100_000)],
    ['depth 100,000 unclosed', '['.repeat(100_000)],
    ['2^53', '9007199254740992'],
    ['−2^53', '[-9007199254740992]'],
    ['2^53 + 1, which rounds', '9007199254740993'],
    ['1e400', '1e400'],
    ['-1E400', '[-1E400]'],
    ['a fraction', '[0.5]'],
    ['a fraction that is an integer', '[1.0]'],
    ['a fraction lost to rounding', '[1.0000000000000000000001]'],
    ['an exponent', '[1e2]'],
    ['minus zero', '[-0]'],
    ['a lone high surrogate', '"\\ud800"'],
    ['a lone low surrogate', '{"a":"\\udc00x"}'],
    ['a lone surrogate in a name', '{"\\ud800":1}'],
    ['swapped surrogates', '"\\ude00\\ud83d"'],
    ['a byte order mark', '\ufeff{}'],
    ['an empty text', ''],
    ['white space only', '  '],
    ['a second value', '{} {}'],
    ['a trailing comma', '{"a":1,}'],
    ['a trailing comma in a list', '[1,]'],
    ['single quotes', "{'a':1}"],
    ['a name without quotes', '{a:1}'],
    ['a comment', '{}/**/'],
    ['NaN', '[NaN]'],
    ['Infinity', '[-Infinity]'],
    ['undefined', 'undefined'],
    ['a leading zero', '[01]'],
    ['a plus sign', '[+1]'],
    ['hexadecimal', '[0x1]'],
    ['a bare minus', '[-]'],
    ['a control character in a string', '"\n"'],
    ['an open string', '"abc'],
    ['a string that ends in a backslash', '"abc\\'],
    ['a bad escape', '"\\x41"'],
    ['a short escape', '"\\u12"'],
    ['an open object', '{"a":1'],
    ['a colon too many', '{"a"::1}'],
    ['a colon in a list', '["a":1]'],
    ['a form feed as white space', '\f{}'],
    ['a no-break space as white space', '\u00a0{}'],
    ['NUL at the end', '{}\u0000'],
  ])('refuses %s', (_, text) => {
    expect(read(text)).toEqual(refused);
  });

  it.each([
    ['a bare continuation byte', [0x22, 0x80, 0x22]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['beyond U+10FFFF', [0x22, 0xf5, 0x80, 0x80, 0x80, 0x22]],
    ['a cut sequence', [0x22, 0xe2, 0x82, 0x22]],
    ['UTF-16', [0x7b, 0x00, 0x7d, 0x00]],
  ])('refuses bytes that are no UTF-8: %s', (_, bytes) => {
    expect(read(Uint8Array.from(bytes))).toEqual(refused);
  });

  it('reads back whatever the profile can say', () => {
    const leaf = fc.oneof(
      fc.maxSafeInteger().map((n) => n + 0 || 0),
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
      fc.constant(null),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (any, indent) => {
        const text = JSON.stringify(any, null, indent);
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws, and never reads what JSON.parse refuses or reads otherwise', () => {
    expect.hasAssertions();
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '1',
      '-',
      '.',
      'e',
      'a',
      'true',
      'null',
      ' ',
      '\\u0061',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => {
        const text = some.join('');
        const result = read(text);
        expect(result).toEqual(result.ok ? { ok: true, value: JSON.parse(text) as unknown } : refused);
      }),
      { numRuns: 5_000 },
    );
  });
});
