import type { Permission } from '#identity';

/** The written charter of an office: nobody is put into an office without one. */
export interface Charter {
  readonly code: string;
  readonly title: string;
  readonly duties: string;
  readonly termDays: number;
  readonly permissions: readonly Permission[];
}

/** Asking and answering for the body. An organization issues no guidance and a committee answers none. */
export const CORRESPONDENCE: readonly Permission[] = [
  ...(['question:ask', 'question:answer', 'guidance:issue', 'guidance:answer'] as const),
];

/** What a founding assembly begins with. It changes them by decision. */
export const DEFAULT_OFFICES: readonly Charter[] = [
  {
    code: 'secretary',
    title: 'Secretary',
    duties:
      'Keeps the record of decisions, drafts and approves the monthly report, keeps contact with the organizing committee.',
    termDays: 180,
    permissions: [
      'decision:record',
      'decision:second',
      'records:write',
      'report:draft',
      'report:approve',
      'exchange:manage',
      'exchange:read',
      'volunteer:invite',
      ...CORRESPONDENCE,
    ],
  },
  {
    code: 'treasurer',
    title: 'Treasurer',
    duties: 'Keeps the records of what comes in and what is given out, and accounts for them to the assembly.',
    termDays: 180,
    permissions: ['decision:record', 'decision:second', 'records:write'],
  },
  {
    code: 'reporter',
    title: 'Reporter',
    duties: 'Checks the daily records and drafts the monthly report.',
    termDays: 180,
    permissions: ['report:draft', 'records:write', 'decision:second', 'decision:record'],
  },
];
