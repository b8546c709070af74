import { movedUp, noMarks, styleOf, tapped } from './marks.js';

describe('marks', () => {
  it('are ranks without a gap, in the order of the taps', () => {
    const first = tapped(noMarks(4), 2, 'rank');
    const third = tapped(tapped(first, 0, 'rank'), 3, 'rank');
    expect(third).toEqual([2, 0, 1, 3]);
    expect(tapped(third, 2, 'rank')).toEqual([1, 0, 0, 2]);
    expect(movedUp(third, 3)).toEqual([3, 0, 1, 2]);
    expect(movedUp(third, 2)).toEqual(third);
    expect(movedUp(third, 1)).toEqual(third);
  });

  it('are one choice, any choices, or points', () => {
    expect(tapped(tapped([0, 0], 0, 'choose'), 1, 'choose')).toEqual([0, 1]);
    expect(tapped([0, 1], 1, 'choose')).toEqual([0, 0]);
    expect(tapped(tapped([0, 0], 0, 'approve'), 1, 'approve')).toEqual([1, 1]);
    expect(tapped([5, 4], 0, 'points')).toEqual([0, 4]);
    expect(tapped([5, 4], 1, 'points')).toEqual([5, 5]);
  });

  it.each([
    ['scottish-stv', 'rank'],
    ['meek-stv', 'rank'],
    ['irv', 'rank'],
    ['score', 'points'],
    ['approval', 'approve'],
    ['majority', 'choose'],
  ])('of %s are made by %s', (method, style) => expect(styleOf(method)).toBe(style));
});
