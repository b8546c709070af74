import { Skeleton } from '@mantine/core';
import { type JSX, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/use-text.js';
import styles from './components.module.css';
import type { ChartPoint } from './line-chart.js';

const LineDrawing = lazy(async () => ({ default: (await import('./line-chart.js')).LineDrawing }));

/** A line over months with the same content as a sentence; the drawing is fetched when it comes into view. */
export function LineChartCard({
  name,
  points,
  summary,
}: {
  name: string;
  points: readonly ChartPoint[];
  summary: string;
}): JSX.Element {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => setSeen((before) => before || entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '200px' },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <figure aria-label={name}>
      <div ref={place} className={styles['chart']} aria-hidden="true">
        {seen && (
          <Suspense fallback={<Skeleton height="100%" />}>
            <LineDrawing points={points} name={name} format={(value) => formatNumber(value, language)} />
          </Suspense>
        )}
      </div>
      <figcaption>{summary}</figcaption>
    </figure>
  );
}
