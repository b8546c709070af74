import { delegateToSeat, seatsByOrganization, standingOf } from './seats.js';

const told = { beginsOn: '2026-03-01', endsOn: '2026-09-30', endedOn: null, seatEndsOn: null, unseatedOn: null };

describe('the standing of a delegate’s seat', () => {
  it.each([
    ['waiting', told, '2026-03-01'],
    ['waiting', told, '2026-09-30'],
    ['ended', told, '2026-10-01'],
    ['upcoming', told, '2026-02-28'],
    ['ended', { ...told, endedOn: '2026-04-01' }, '2026-04-01'],
    ['held', { ...told, seatEndsOn: '2026-08-27' }, '2026-08-27'],
    ['ended', { ...told, seatEndsOn: '2026-08-27' }, '2026-08-28'],
    ['ended', { ...told, seatEndsOn: '2026-08-27', unseatedOn: '2026-04-01' }, '2026-04-01'],
  ] as const)('is %s', (standing, seat, day) => {
    expect(standingOf(seat, day)).toBe(standing);
  });

  it('is shown beside the others of its organization, organizations by name', () => {
    const seat = (node: string, organization: string, delegate: string) => ({ node, organization, delegate }) as never;
    const all = [seat('w', 'West', '1'), seat('n', 'North', '2'), seat('w', 'West', '3')];
    expect(seatsByOrganization(all).map(({ node, seats }) => [node, seats.map((one) => one['delegate'])])).toEqual([
      ['n', ['2']],
      ['w', ['1', '3']],
    ]);
  });

  it('is decided by a decision about this delegate alone', () => {
    const effectPayload = '{"delegate":"d","node":"north","officeCode":"reporter"}';
    expect(delegateToSeat({ effectKind: 'delegate.seat', effectPayload })).toBe('d');
    expect(delegateToSeat({ effectKind: 'delegate.office', effectPayload })).toBeNull();
    expect(delegateToSeat({ effectKind: null })).toBeNull();
  });
});
