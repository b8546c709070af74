import type { Sphere } from './sphere.types.js';

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
  'study:take',
  'study:review',
  'unity:read',
  'unity:draft',
  'vote',
  'volunteer:invite',
  'contact:keep',
  'admission:take-part',
  'grievance:file',
  'grievance:hear',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** What somebody may do who was invited and has not accepted the working rules: read and accept them, or go. */
export const INVITED_PERMISSIONS: readonly Permission[] = ['signed-in'];

/** What a volunteer may do: neither vote nor read what members keep. */
export const VOLUNTEER_PERMISSIONS: readonly Permission[] = ['signed-in', 'study:take', 'unity:read', 'grievance:file'];

/** What every member may do without holding an office. */
export const MEMBER_PERMISSIONS: readonly Permission[] = [
  ...VOLUNTEER_PERMISSIONS,
  'person:read',
  'record:read',
  'turn:answer',
  'records:read',
  'report:read',
  'organization:read',
  'figures:read',
  'correspondence:read',
  'vote',
  'unity:draft',
  'contact:keep',
  'admission:take-part',
  'grievance:hear',
  'study:review',
];

/** What a sphere alone lets a person do. Only a member's offices add to it. */
export function permissionsIn(sphere: Sphere | null): readonly Permission[] {
  if (sphere === null) return INVITED_PERMISSIONS;
  return sphere === 'member' ? MEMBER_PERMISSIONS : VOLUNTEER_PERMISSIONS;
}

const known = new Set<string>(PERMISSIONS);

export const isPermission = (text: string): text is Permission => known.has(text);
