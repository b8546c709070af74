import { useLanguage, useText } from '../i18n/use-text.js';
import { formatNumber } from '../format/format.js';
import { type JSX, useId } from 'react';
import type { ElectionCountQuery } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

type Count = NonNullable<ElectionCountQuery['electionCount']>;

const [WIDTH, ROW, BAR] = [320, 44, 16];

/** Each candidate's votes at the end, or at the last stage before they dropped out. */
export const finalVotes = ({ candidates, stages }: Count): number[] =>
  candidates.map(({ number, excludedAt }) => {
    const last = excludedAt === null || excludedAt === undefined ? stages.length : excludedAt;
    const stage = stages.findLast((one) => one.stage <= last && Number(one.votes[number - 1]) > 0);
    return Number(stage?.votes[number - 1] ?? 0);
  });

/** A bar a candidate, and the quota. What it shows is said in words too: to screen readers, and in the table below. */
export function CountChart({ count, nameOf }: { count: Count; nameOf: (number: number) => string }): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const id = useId();
  const votes = finalVotes(count);
  const quota = Number(count.quota ?? 0);
  const most = Math.max(1, quota, ...votes);
  const x = (value: number): number => (value / most) * WIDTH;
  const label = (n: number): string => `${nameOf(n + 1)}: ${formatNumber(votes[n] ?? 0, language)}`;
  const words = [
    ...votes.map((_, n) => label(n)),
    ...(quota > 0 ? [t('quota', { quota: formatNumber(quota, language) })] : []),
  ];
  return (
    <figure style={{ margin: 0 }}>
      <figcaption id={id}>{t('chartTitle')}</figcaption>
      <svg
        className={styles['chart']}
        viewBox={`0 0 ${WIDTH} ${votes.length * ROW}`}
        role="img"
        aria-label={`${t('chartTitle')}. ${words.join('. ')}`}
      >
        {votes.map((value, n) => (
          <g key={nameOf(n + 1)} aria-hidden="true">
            <text x={0} y={n * ROW + 14}>
              {label(n)}
              {count.elected.includes(n + 1) ? ' ✓' : ''}
            </text>
            <rect
              className={count.elected.includes(n + 1) ? styles['barElected'] : styles['bar']}
              {...{ x: 0, y: n * ROW + 20, width: x(value), height: BAR, rx: 2 }}
            />
          </g>
        ))}
        {quota > 0 && <line className={styles['quota']} x1={x(quota)} x2={x(quota)} y1={0} y2={votes.length * ROW} />}
      </svg>
    </figure>
  );
}
