import { decisionRefusalsText } from '../l10n/decision-refusals.js';
import { matterRefusalsText } from '../l10n/matter-refusals.js';
import { peopleRefusalsText } from '../l10n/people-refusals.js';
import { refusalsText } from '../l10n/refusals.js';
import { refusalCodes, refusalCodesIn } from './refusal-codes.js';

const known = new Set(
  [refusalsText, decisionRefusalsText, peopleRefusalsText, matterRefusalsText].flatMap(({ texts }) =>
    Object.keys(texts.en),
  ),
);

describe('a refusal', () => {
  it('has a text of the pages for each code that a decision, its effect or a file of a document gives', () => {
    const codes = refusalCodes();
    expect(codes.size).toBeGreaterThan(100);
    expect([...codes].filter(([code]) => !known.has(code)).map(([code, file]) => `${code} (${file})`)).toEqual([]);
  });

  it.each([
    { way: 'a call', text: "refuseEffect('NO_SUCH_THING', 'x')", codes: ['NO_SUCH_THING'] },
    { way: 'an object', text: "({ code: 'NO_SUCH_THING', message: `x ${y}` })", codes: ['NO_SUCH_THING'] },
    {
      way: 'a table',
      text: "const t = { NO_SUCH_THING: () => 'x', LATE_DAY: 'Too late.', NOT_USED: 'not-used' }",
      codes: ['NO_SUCH_THING', 'LATE_DAY'],
    },
    { way: 'something else', text: "ask('NO_SUCH_THING', { kind: 'LATE_DAY' })", codes: [] },
  ])('is found in $way', ({ text, codes }) => {
    expect(refusalCodesIn(text)).toEqual(codes);
  });
});
