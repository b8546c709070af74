import { type HeldOffice, handOversDue, termsTurning, type Turn, turnsOf } from './turn-facts.js';

const TODAY = '2026-06-01';
const mandate = (holderRef: string, endsOn: string, handOver: string, state = 'held') => ({
  id: `${holderRef} ${endsOn}`,
  holderRef,
  holderName: holderRef,
  beginsOn: '2026-01-01',
  endsOn,
  state,
  handOver,
});
const office = (...mandates: ReturnType<typeof mandate>[]): HeldOffice =>
  ({ code: 'secretary', title: 'Secretary', policy: null, mandates }) as HeldOffice;
const due = (me: string, ...mandates: ReturnType<typeof mandate>[]): string[] =>
  handOversDue([office(...mandates)], me, TODAY).map(({ mandate: { id }, own }) => `${id} ${own}`);

describe('a hand-over note is asked of', () => {
  it('the holder in the last thirty days, and after', () => {
    expect(due('ana', mandate('ana', '2026-07-02', 'open'))).toEqual([]);
    expect(due('ana', mandate('ana', '2026-07-01', 'open'))).toEqual(['ana 2026-07-01 true']);
    expect(due('ana', mandate('ana', '2026-05-01', 'overdue', 'ended'))).toEqual(['ana 2026-05-01 true']);
    expect(
      due('ana', mandate('ana', '2026-05-01', 'done', 'ended'), mandate('ana', '2026-06-02', 'not-needed')),
    ).toEqual([]);
  });

  it('the successor, where the holder wrote none', () => {
    const late = mandate('ana', '2026-05-01', 'overdue', 'ended');
    expect(due('bea', late)).toEqual([]);
    expect(due('bea', late, mandate('bea', '2026-12-01', 'open'))).toEqual(['ana 2026-05-01 false']);
    expect(due('bea', mandate('ana', '2026-06-02', 'open'), mandate('bea', '2026-12-01', 'open'))).toEqual([]);
  });
});

describe('the end of a term is told', () => {
  const told = (me: string, ...mandates: ReturnType<typeof mandate>[]): string[] =>
    termsTurning([office(...mandates)], me, TODAY).map(({ key, name }) => `${key} ${name}`);
  const next = { ...mandate('bea', '2026-12-01', 'open', 'upcoming'), beginsOn: '2026-06-11' };
  const held = mandate('ana', '2026-06-10', 'open');

  it('to who leaves, with who follows, and to who comes, with who hands over', () => {
    expect(told('ana', held)).toEqual(['ends null']);
    expect(told('ana', held, next)).toEqual(['endsTo bea']);
    expect(told('bea', held, next)).toEqual(['begins ana']);
    expect(told('cleo', held, next)).toEqual([]);
    expect(told('ana', mandate('ana', '2026-07-02', 'open'), next)).toEqual([]);
    expect(told('bea', held, { ...next, beginsOn: '2026-07-02' })).toEqual([]);
  });

  it('to who came, with the note, or that there is none; of the term before alone, and the note for thirty days', () => {
    const now = { ...mandate('bea', '2026-12-01', 'open'), beginsOn: '2026-05-20' };
    const ended = (handOver: string, beginsOn = '2026-01-01') => ({
      ...mandate('ana', '2026-05-19', handOver, 'ended'),
      beginsOn,
    });
    expect(told('bea', ended('done'), now)).toEqual(['note ana']);
    expect(told('bea', ended('overdue'), now)).toEqual(['noNote ana']);
    expect(told('bea', ended('overdue', '2025-01-01'), ended('done'), now)).toEqual(['note ana']);
    expect(told('bea', ended('done'), { ...now, beginsOn: '2026-05-01' })).toEqual([]);
    expect(told('bea', ended('not-needed'), now)).toEqual([]);
  });
});

describe('a turn concerns', () => {
  const turn = (change: object): Turn => ({ dueRef: 'ana', offer: null, waitingDecision: null, ...change }) as Turn;

  it('the one whose turn it is, until it is on record, and the one who is asked to swap', () => {
    expect(turnsOf([turn({})], 'ana')).toHaveLength(1);
    expect(turnsOf([turn({})], 'bea')).toHaveLength(0);
    expect(turnsOf([turn({ waitingDecision: 'x' })], 'ana')).toHaveLength(0);
    expect(turnsOf([turn({ offer: { id: '1', giverRef: 'ana', takerRef: 'bea' } })], 'bea')).toHaveLength(1);
  });
});
