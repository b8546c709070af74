import { addDays } from '#domain-kit';
import { checkEnd, latestEnd, suspensionState } from './suspension.js';

const at = (day: string, time = '12:00:00'): Date => new Date(`${day}T${time}Z`);
const announced = { announcedAt: at('2026-03-01'), receivedAt: null, endsOn: '2026-05-01', endedAt: null };
const received = { ...announced, receivedAt: at('2026-03-03') };

describe('a suspension', () => {
  it.each([
    { given: 'that nobody has received yet', one: announced, now: at('2026-03-08', '11:59:59'), state: 'announced' },
    { given: 'that nobody has received for seven days', one: announced, now: at('2026-03-08'), state: 'in-force' },
    { given: 'before it was received', one: received, now: at('2026-03-02'), state: 'announced' },
    { given: 'once it was received', one: received, now: at('2026-03-03'), state: 'in-force' },
    {
      given: 'received after seven days, which had begun before',
      one: { ...announced, receivedAt: at('2026-03-20') },
      ...{ now: at('2026-03-09'), state: 'in-force' },
    },
    { given: 'on its last day', one: received, now: at('2026-05-01', '23:59:59'), state: 'in-force' },
    { given: 'after its last day', one: received, now: at('2026-05-02', '00:00:00'), state: 'ended' },
    { given: 'that was ended', one: { ...received, endedAt: at('2026-03-10') }, now: at('2026-03-11'), state: 'ended' },
    {
      given: 'that nobody received before its last day',
      one: { ...announced, endsOn: '2026-03-04' },
      now: at('2026-03-05'),
      state: 'ended',
    },
  ])('$given is $state', ({ one, now, state }) => {
    expect(suspensionState(one, now)).toBe(state);
  });

  it.each([
    { endsOn: '2026-03-01', given: 'today', refusal: 'OVER' },
    { endsOn: '2026-03-02', given: 'tomorrow', refusal: undefined },
    { endsOn: latestEnd('2026-03-01'), given: 'in 90 days', refusal: undefined },
    { endsOn: addDays(latestEnd('2026-03-01'), 1), given: 'in 91 days', refusal: 'TOO_LONG' },
    { endsOn: '2026-02-30', given: 'on no day', refusal: 'INVALID' },
  ])('that is to end $given: $refusal', ({ endsOn, refusal }) => {
    const checked = checkEnd(endsOn, '2026-03-01');
    expect(checked.ok ? undefined : checked.error).toBe(refusal);
  });
});
