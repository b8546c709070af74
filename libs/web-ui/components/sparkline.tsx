import type { JSX } from 'react';
import styles from './components.module.css';

const [WIDTH, HEIGHT, EDGE] = [100, 28, 2];

/** The course of a figure in a small drawing, beside its number. Null leaves a gap. Says nothing that a text does not. */
export function Sparkline({ values }: { values: readonly (number | null)[] }): JSX.Element {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = values.length > 1 ? WIDTH / (values.length - 1) : 0;
  const at = (value: number, index: number): string =>
    `${(index * step).toFixed(1)} ${(HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE)).toFixed(1)}`;
  const path = values
    .map((value, index) => {
      if (value === null) return '';
      const before = values[index - 1];
      return `${before === null || before === undefined ? 'M' : 'L'}${at(value, index)}`;
    })
    .join('');
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={styles['sparkline']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
