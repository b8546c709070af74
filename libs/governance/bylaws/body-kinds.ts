import type { Words } from './bylaws.types.js';

/** Bodies that an organization can form after its founding. A decision's payload holds no names, so they are here. */
export const BODY_KINDS = {
  coordination: { en: 'Coordination committee', es: 'Comité de coordinación' },
  finance: { en: 'Finance committee', es: 'Comité de finanzas' },
  appeals: { en: 'Appeals commission', es: 'Comisión de apelaciones' },
} as const satisfies Record<string, Words>;

export type BodyKind = keyof typeof BODY_KINDS;
