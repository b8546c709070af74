import { type Marks, POINTS_MAX } from '#ballots/device';

/** How a ballot is filled in, for each of the counting methods. */
export type MarkStyle = 'rank' | 'points' | 'approve' | 'choose';

export const styleOf = (method: string): MarkStyle =>
  method === 'score' ? 'points' : method === 'approval' ? 'approve' : method === 'majority' ? 'choose' : 'rank';

export const noMarks = (candidates: number): Marks => Array.from({ length: candidates }, () => 0);

/** Marks after a tap on the candidate at `place`, from 0: the next preference, or none any more. */
export function tapped(marks: Marks, place: number, style: MarkStyle): Marks {
  const mark = marks[place] ?? 0;
  switch (style) {
    case 'rank':
      if (mark === 0) return marks.with(place, Math.max(0, ...marks) + 1);
      return marks.map((one, n) => (n === place ? 0 : one > mark ? one - 1 : one));
    case 'approve':
      return marks.with(place, mark === 0 ? 1 : 0);
    case 'choose':
      return marks.map((_, n) => (n === place && mark === 0 ? 1 : 0));
    case 'points':
      return marks.with(place, mark >= POINTS_MAX ? 0 : mark + 1);
  }
}

/** One rank earlier, in exchange with whoever has that. */
export function movedUp(marks: Marks, place: number): Marks {
  const mark = marks[place] ?? 0;
  if (mark <= 1) return marks;
  return marks.map((one, n) => (n === place ? mark - 1 : one === mark - 1 ? mark : one));
}
