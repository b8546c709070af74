import { LANGUAGES } from '#domain-kit';
import fc from 'fast-check';
import { CORE_PACKS } from './core-packs.js';
import {
  checkPack,
  type CurriculumPack,
  LONGEST_PACK,
  PACK_FORMAT,
  packHash,
  readPack,
  writePack,
} from './curriculum-pack.js';

const words = fc
  .array(fc.stringMatching(/^[\p{L}\p{N}.,;:!?'"{}\\/]{1,12}$/u), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(' '));
const codes = fc.stringMatching(/^[a-z][a-z0-9-]{1,12}$/);
const minutes = fc.integer({ min: 1, max: 600 });
const reading = fc.oneof(
  fc.record({ title: words, minutes, text: words }),
  fc.record({ title: words, minutes, source: codes.map((part) => `https://library.example/${part}`) }),
);
const studyModule = fc.record({
  code: codes,
  title: words,
  aim: words,
  readings: fc.array(reading, { minLength: 1, maxLength: 3 }),
  questions: fc.array(words, { minLength: 1, maxLength: 3 }),
});
const packs: fc.Arbitrary<CurriculumPack> = fc.record({
  format: fc.constant(PACK_FORMAT),
  code: codes,
  version: fc.integer({ min: 1, max: 10_000 }),
  language: fc.constantFrom('en' as const, 'es' as const),
  title: words,
  modules: fc.uniqueArray(studyModule, { minLength: 1, maxLength: 4, selector: (one) => one.code }),
});

/** The same value with every object's members in the opposite order, and written with other white space. */
const rewritten = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, rewritten(inner)]),
  );
};

const sample: CurriculumPack = {
  ...{ format: PACK_FORMAT, code: 'course', version: 1, language: 'en', title: 'Course' },
  modules: [
    {
      ...{ code: 'first', title: 'First', aim: 'To begin.', questions: ['Why?'] },
      readings: [{ title: 'A page', minutes: 5, text: 'Words.' }],
    },
  ],
};
const withModule = (change: object): unknown => ({ ...sample, modules: [{ ...sample.modules[0], ...change }] });
const withReading = (change: object): unknown => withModule({ readings: [{ title: 'A', minutes: 5, ...change }] });

describe('a curriculum pack', () => {
  it('keeps its hash from one organization to the next, however it is written on the way', () => {
    fc.assert(
      fc.property(packs, fc.constantFrom(undefined, 2, '\t'), (own, spaces) => {
        const there = readPack(writePack(own));
        const carried = readPack(JSON.stringify(rewritten(own), null, spaces));
        for (const read of [there, carried]) {
          if (!read.ok) throw new Error(JSON.stringify(read.error));
          expect(packHash(read.value)).toBe(packHash(own));
          expect(writePack(read.value)).toBe(writePack(own));
        }
      }),
    );
  });

  it('has another hash if one character is another', () => {
    fc.assert(
      fc.property(packs, (own) => {
        expect(packHash({ ...own, title: `${own.title}.` })).not.toBe(packHash(own));
        expect(packHash({ ...own, version: own.version + 1 })).not.toBe(packHash(own));
      }),
    );
  });

  it.each([
    { given: 'a member that nobody reads', value: { ...sample, hidden: 'x' }, field: 'hidden' },
    { given: 'another format', value: { ...sample, format: 'other/1' }, field: 'format' },
    { given: 'a text with nothing at its end', value: { ...sample, title: 'Course ' }, field: 'title' },
    {
      given: 'two modules of one code',
      value: { ...sample, modules: [...sample.modules, ...sample.modules] },
      field: 'modules',
    },
    { given: 'no question', value: withModule({ questions: [] }), field: 'modules.0.questions' },
    { given: 'a reading without words or source', value: withReading({}), field: 'modules.0.readings.0.text' },
    {
      given: 'both',
      value: withReading({ text: 'x', source: 'https://a.example/' }),
      field: 'modules.0.readings.0.text',
    },
    {
      given: 'a reading of no time',
      value: withReading({ text: 'x', minutes: 0 }),
      field: 'modules.0.readings.0.minutes',
    },
    ...[
      'http://a.example/',
      'https://localhost/',
      'https://10.0.0.1/',
      'https://u:p@a.example/',
      'https://a.example:8443/',
      'javascript:alert(1)',
    ].map((source) => ({ given: source, value: withReading({ source }), field: 'modules.0.readings.0.source' })),
  ])('is refused with $given, which is named', ({ value, field }) => {
    expect(checkPack(value)).toEqual({ ok: false, error: { code: 'PACK_INVALID', field } });
  });

  it('is refused where it is no JSON, or too large to be read', () => {
    expect(readPack('{')).toEqual({ ok: false, error: { code: 'PACK_NOT_JSON' } });
    expect(readPack(' '.repeat(LONGEST_PACK + 1))).toEqual({ ok: false, error: { code: 'PACK_TOO_LARGE' } });
  });
});

describe('the core curriculum', () => {
  it('is whole in each language, with the same modules', () => {
    for (const own of CORE_PACKS) expect(checkPack(own)).toEqual({ ok: true, value: own });
    const [en, ...others] = CORE_PACKS.map(({ modules }) =>
      modules.map(({ code, readings, questions }) => [code, readings.map((one) => one.minutes), questions.length]),
    );
    expect(CORE_PACKS.map(({ language }) => language)).toEqual(LANGUAGES);
    for (const other of others) expect(other).toEqual(en);
  });
});
