/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { decisionRefusalsText } from '../l10n/decision-refusals.js';
import { matterRefusalsText } from '../l10n/matter-refusals.js';
import { electionRefusalText } from '../l10n/election-refusals.js';
import { peopleRefusalsText } from '../l10n/people-refusals.js';
import { proposalRefusalsText } from '../l10n/proposal-refusals.js';
import { recallsText } from '../recalls/l10n.js';
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
    ['recalls/recall-messages.ts', recallsText],
    ['elections/election.errors.ts', electionRefusalText],
    ['proposals/proposal-messages.ts', proposalRefusalsText],
  ])('has a text for each code of %s', (file, { texts }) => {
    const codes = refusalCodesIn(readFileSync(new URL(`../../governance/${file}`, import.meta.url), 'utf8'));
    expect(codes.length).toBeGreaterThan(10);
    const texted = new Set([...known, ...Object.keys(texts.en)]);
    expect(codes.filter((code) => !texted.has(code))).toEqual([]);
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
