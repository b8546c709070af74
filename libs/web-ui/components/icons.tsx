import type { JSX } from 'react';
import styles from './components.module.css';

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
  today: 'M4 6.500h16V20H4zM4 10.500h16M8.500 3.500v4.500M15.500 3.500v4.500M8.500 15l2.500 2.500 4.500-4.500',
  resources: 'M3.500 8.500L12 4l8.500 4.500v8L12 21l-8.500-4.500zM3.500 8.500L12 13l8.500-4.500M12 13v8',
  reports: 'M6 3.500h8.500L19 8v12.500H6zM14 3.500V8.500h5M9.500 17v-3M12.500 17v-5.500M15.500 17v-2',
  record: 'M5 4.500h11.500a2 2 0 012 2v13H7a2 2 0 01-2-2zM5 17.500a2 2 0 012-2h11.500M9 8.500h6M9 11.500h6',
  democracy: 'M4 13h16v7.500H4zM8.500 13V7.500L12 4l3.500 3.500V13M9.500 16.500h5',
  unity: 'M12 20.500s-8-4.500-8-10.500a4.500 4.500 0 018-2.800 4.500 4.500 0 018 2.800c0 6-8 10.500-8 10.500z',
  guidance: 'M4 5h16v11h-8l-5 4v-4H4zM8.500 9h7M8.500 12h4.500',
  exchange: 'M4 8.500h14M14.500 4.500l4 4-4 4M20 15.500H6M9.500 11.500l-4 4 4 4',
  study:
    'M12 6.500C10 5 7 4.500 3.500 4.500v13.500c3.500 0 6.500.500 8.500 2 2-1.500 5-2 8.500-2V4.500C17 4.500 14 5 12 6.500zM12 6.500V20',
  settings: 'M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h9M17 17h3M15 15v4',
  organizations:
    'M9 5a3 3 0 100 6 3 3 0 000-6zM3.500 19.500c0-3.500 2.500-5.500 5.500-5.500s5.500 2 5.500 5.500M15.500 5.500a3 3 0 010 5.500M17 14.500c2.300.700 3.500 2.500 3.500 5',
  people: 'M12 4a3.500 3.500 0 100 7 3.500 3.500 0 000-7zM5 20c0-4 3-6.500 7-6.500s7 2.500 7 6.500',
  figures: 'M4 20h16M6.500 16.500v-5M11 16.500V5.500M15.500 16.500V9M20 16.500v-3',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  add: 'M12 5v14M5 12h14',
  back: 'M14.500 5l-7 7 7 7',
  next: 'M9.500 5l7 7-7 7',
  undo: 'M8.500 5L4 9.500 8.500 14M4 9.500h10a5.500 5.500 0 010 11H9',
  gap: 'M4 12h4M16 12h4M10 7v10M14 7v10',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word, or inside a control that has its own accessible name. Never the only carrier of a meaning. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }): JSX.Element => (
  <svg
    className={styles['icon']}
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
