import type { JSX } from 'react';

const PATHS = {
  check: 'M4 12.5l5 5L20 6.5',
  alert: 'M12 3.5l9.5 17h-19zM12 10v4.5M12 17.4v.1',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3 2',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M20 14.5A8.5 8.5 0 119.5 4a7 7 0 0010.500 10.500z',
  leave: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  download: 'M12 4v11M7.500 11l4.500 4.500 4.500-4.500M4.500 20h15',
  print: 'M7 9V3.500h10V9M7 17H4V9h16v8h-3M7 14h10v6.500H7z',
  live: 'M12 10.500a1.500 1.500 0 100 3 1.500 1.500 0 000-3zM7.800 7.800a6 6 0 000 8.400M16.200 7.800a6 6 0 010 8.400M5 5a10 10 0 000 14M19 5a10 10 0 010 14',
  send: 'M4 12l16-8-5 16-3.500-6.500zM11.500 13.500L20 4',
  draft: 'M5 20l1-4L16.500 5.500l3 3L9 19zM14 8l3 3',
  gap: 'M4 12h4M16 12h4M10 7v10M14 7v10',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word, or inside a control that has its own accessible name. Never the only carrier of a meaning. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }): JSX.Element => (
  <svg
    aria-hidden="true"
    focusable="false"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
);
