import type { JSX } from 'react';
import { formatAgo, formatDay, formatInstant, formatMonth } from '../format/format.js';
import { useLanguage } from '../i18n/use-text.js';

/** A day, month or instant as people say it, with the exact value for machines. */
export function DateText({
  value,
  as = 'instant',
}: {
  value: string;
  as?: 'instant' | 'day' | 'month' | 'ago';
}): JSX.Element {
  const language = useLanguage();
  const words = {
    instant: () => formatInstant(value, language),
    day: () => formatDay(value, language),
    month: () => formatMonth(value, language),
    ago: () => formatAgo(value, new Date(), language),
  }[as]();
  return (
    <time dateTime={value} {...(as === 'ago' ? { title: formatInstant(value, language) } : {})}>
      {words}
    </time>
  );
}
