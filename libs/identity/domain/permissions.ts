/**
 * Everything that `@Allow` can ask for. The list is closed: an office confers a selection of these, and what is not
 * here cannot be conferred. `public` needs no account; `signed-in` needs one and nothing else.
 */
export const PERMISSIONS = [
  'public',
  'signed-in',
  'person:read',
  'record:read',
  'turn:answer',
  'decision:record',
  'decision:second',
  'records:read',
  'records:write',
  'report:read',
  'report:draft',
  'report:approve',
  'exchange:read',
  'exchange:manage',
  'organization:read',
  'figures:read',
  'correspondence:read',
  'question:ask',
  'question:answer',
  'guidance:issue',
  'guidance:answer',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** What every member may do without holding an office. */
export const MEMBER_PERMISSIONS: readonly Permission[] = [
  'signed-in',
  'person:read',
  'record:read',
  'turn:answer',
  'records:read',
  'report:read',
  'organization:read',
  'figures:read',
  'correspondence:read',
];

const known = new Set<string>(PERMISSIONS);

export const isPermission = (text: string): text is Permission => known.has(text);
