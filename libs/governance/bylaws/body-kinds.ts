import type { Words } from '#domain-kit';

/** Bodies that an organization can form after its founding. A decision's payload holds no names, so they are here. */
export const BODY_KINDS = {
  coordination: { en: 'Coordination committee', es: 'Comité de coordinación', fr: 'Comité de coordination' },
  finance: { en: 'Finance committee', es: 'Comité de finanzas', fr: 'Comité des finances' },
  grievances: { en: 'Grievance commission', es: 'Comisión de quejas', fr: 'Commission des plaintes' },
  appeals: { en: 'Appeals commission', es: 'Comisión de apelaciones', fr: 'Commission de recours' },
} as const satisfies Record<string, Words>;

export type BodyKind = keyof typeof BODY_KINDS;
