import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('RFC 8785', () => {
  it('sorts members by UTF-16 code units and writes numbers as ECMAScript does (§3.2.2, §3.2.3)', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const keys = { '€': 5, '\r': 1, '\ufb33': 7, '1': 2, '😀': 6, '\u0080': 3, ö: 4 };
    expect(Object.values(JSON.parse(canonicalJson(Object.fromEntries(Object.entries(keys)))) as object)).toHaveLength(
      7,
    );
    const order = [...canonicalJson(keys).matchAll(/:(\d)/g)].map(([, n]) => Number(n));
    expect(order).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is one text for one value, however its members were put together', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        const again: unknown = JSON.parse(text);
        expect(canonicalJson(again)).toBe(text);
        expect(canonicalJson(reversed(again))).toBe(text);
      }),
    );
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [undefined], [1n], [{ a: ['\udc00'] }], [() => 1]])(
    'refuses what JSON cannot say exactly: %p',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
