import { BEGINNINGS } from '../../democracy/body-rules.js';
import {
  dayAfter,
  dealOffices,
  emptyDraft,
  type FounderDraft,
  type FoundingDraft,
  newFounder,
  nextKey,
  withFounder,
  withoutFounder,
} from './founding-draft.js';
import { type Circumstances, findingsOf, isAfterFounding, type Step, stepOfField, stepsOf } from './founding-steps.js';

const today = '2023-01-01';
const at: Circumstances = {
  ...{
    custodyOpen: true,
    recoveryOpen: true,
    isCommittee: false,
    today,
    zones: ['UTC'],
    bodies: ['assembly', 'finance'],
  },
  offices: [
    { code: 'secretary', body: 'assembly', seats: 1 },
    { code: 'treasurer', body: 'finance', seats: null },
  ],
};
const complete: FoundingDraft = {
  ...emptyDraft('c', today, 'UTC'),
  ...{ displayName: 'A fridge', bylaws: 'small-circle', interimUntil: '2023-06-30' },
  founders: [
    { ...newFounder(1, today, ['secretary']), displayName: 'Ana' },
    { ...newFounder(2, today, ['treasurer']), displayName: 'Bea' },
  ],
  clauses: [{ key: 1, title: 'One', text: 'Word.' }],
};
const CAUCUS = ['caucus', 'word'];
const rules = (quorum: string) => ({ ...BEGINNINGS.assembly, quorum });
const founders = (change: object) => complete.founders.map((founder) => ({ ...founder, ...change }));

describe('the steps of a founding', () => {
  const cases: { step: Step; given: string; change: Partial<FoundingDraft>; names: string[] }[] = [
    { step: 'language', given: 'no code', change: { code: ' ' }, names: ['code'] },
    { step: 'name', given: 'an unknown zone', change: { zone: 'Mars/Base' }, names: ['zone'] },
    { step: 'name', given: 'no name', change: { displayName: ' ' }, names: ['displayName'] },
    { step: 'bylaws', given: 'no template', change: { bylaws: '' }, names: ['bylaws'] },
    {
      ...{ step: 'people', given: 'a founder without name and day' },
      ...{ change: { founders: [newFounder(7, '')] }, names: ['name-7', 'since-7', 'offices'] },
    },
    {
      ...{ step: 'people', given: 'a member since tomorrow' },
      ...{ change: { founders: founders({ memberSince: dayAfter(today, 1) }) }, names: ['since-1', 'since-2'] },
    },
    {
      ...{ step: 'people', given: 'two people in one seat' },
      ...{ change: { founders: founders({ offices: ['secretary'] }) }, names: ['seats'] },
    },
    {
      ...{ step: 'people', given: 'two people where any number may sit' },
      ...{ change: { founders: founders({ offices: ['treasurer'] }) }, names: [] },
    },
    { step: 'people', given: 'a term that ends today', change: { interimUntil: today }, names: ['interimUntil'] },
    { step: 'people', given: 'a term of 180 days', change: { interimUntil: dayAfter(today, 180) }, names: [] },
    {
      ...{ step: 'people', given: 'a term of 181 days' },
      ...{ change: { interimUntil: dayAfter(today, 181) }, names: ['interimUntil'] },
    },
    {
      ...{ step: 'unity', given: 'an empty clause' },
      ...{ change: { clauses: [{ key: 3, title: '', text: ' ' }] }, names: ['title-3', 'text-3'] },
    },
    { step: 'rules', given: 'nothing chosen', change: { bodyRules: null }, names: [] },
    { step: 'rules', given: 'rules for later', change: { bodyRules: { assembly: null } }, names: [] },
    {
      ...{ step: 'rules', given: 'a quorum of as many as found' },
      ...{ change: { bodyRules: { assembly: rules('2'), finance: rules('1') } }, names: [] },
    },
    {
      ...{ step: 'rules', given: 'a quorum of more than are in a body' },
      ...{
        change: { bodyRules: { assembly: rules('3'), finance: rules('2') } },
        names: ['rules-assembly', 'rules-finance'],
      },
    },
    {
      ...{ step: 'rules', given: 'no quorum, and an empty clause' },
      ...{ change: { bodyRules: { assembly: rules('') }, workingClauses: [{ key: 3, title: 'Keys', text: '' }] } },
      names: ['rules-assembly', 'text-3'],
    },
    { step: 'unity', given: 'no clauses yet', change: { clauses: [] }, names: [] },
  ];
  it.each(cases)('$step with $given names $names', ({ step, change, names }) =>
    expect(findingsOf(step, { ...complete, ...change }, at)).toEqual(names),
  );

  it('find nothing in a whole draft', () => {
    for (const step of stepsOf(complete, at)) expect([step, findingsOf(step, complete, at)]).toEqual([step, []]);
  });

  it.each([
    { given: 'a code to join with', draft: { joinCode: 'x', fromCaucus: false }, circumstances: {}, absent: CAUCUS },
    { given: 'none', draft: { joinCode: ' ', fromCaucus: false }, circumstances: {}, absent: [...CAUCUS, 'join'] },
    { given: 'a caucus', draft: { joinCode: '', fromCaucus: true }, circumstances: {}, absent: ['join'] },
    {
      given: 'a key in a file',
      draft: { joinCode: 'x', fromCaucus: true },
      circumstances: { custodyOpen: false },
      absent: ['custody'],
    },
    {
      given: 'another machine',
      draft: { joinCode: 'x', fromCaucus: true },
      circumstances: { recoveryOpen: false },
      absent: ['recovery'],
    },
    {
      given: 'a committee',
      draft: { joinCode: 'x', fromCaucus: true },
      circumstances: { isCommittee: true },
      absent: ['way'],
    },
  ])('with $given leave out $absent', ({ draft, circumstances, absent }) => {
    const all = stepsOf({ joinCode: 'x', fromCaucus: true }, at);
    expect(all.filter((step) => !stepsOf(draft, { ...at, ...circumstances }).includes(step))).toEqual(absent);
  });

  it('know what comes after the founding, and where a refused field is', () => {
    expect([isAfterFounding('review'), isAfterFounding('account')]).toEqual([false, true]);
    const fields = ['founders.0.offices', 'unity.clauses.1.title', 'bylaws', 'zone', 'workingRules.pack'];
    expect([...fields, 'bodyRules.0.quorum', 'spunOut.asked'].map(stepOfField)).toEqual([
      'people',
      'unity',
      'bylaws',
      'name',
      'rules',
      'rules',
      'review',
    ]);
  });

  it('deal the offices out in turn, each once', () => {
    const dealt = dealOffices(complete.founders, [{ code: 'a' }, { code: 'b' }, { code: 'c' }]);
    expect(dealt.map(({ offices }) => offices)).toEqual([['a', 'c'], ['b']]);
  });

  it('take somebody from a roll in at the first free place, and out again without losing offices or the second place', () => {
    const [one, two] = [newFounder(1, today, ['secretary']), newFounder(2, today, ['treasurer'])];
    const names = (all: readonly FounderDraft[]) => all.map(({ key, displayName }) => `${key} ${displayName}`);
    const three = ['Lark', 'Wren', 'Heron'].reduce((all, name) => withFounder(all, name, today), [one, two]);
    expect(names(three)).toEqual(['1 Lark', '2 Wren', '3 Heron']);
    expect(three.map(({ offices }) => offices)).toEqual([['secretary'], ['treasurer'], []]);
    expect(names(withoutFounder(three, 'Lark'))).toEqual(['2 Wren', '3 Heron']);
    expect(names(withoutFounder(three, 'Owl'))).toEqual(names(three));
    expect(withoutFounder(three.slice(0, 2), 'Lark')[0]).toEqual(one);
  });

  it('number a new founder after all others', () => {
    expect([nextKey([]), nextKey(complete.founders)]).toEqual([1, 3]);
  });
});
