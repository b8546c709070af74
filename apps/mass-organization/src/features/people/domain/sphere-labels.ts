import type { Words } from '#domain-kit';

/** What an organization calls its spheres, as data in every language. */
export interface LabelPack {
  readonly code: string;
  readonly volunteer: Words;
  readonly member: Words;
}

export const LABEL_PACKS: readonly LabelPack[] = [
  {
    code: 'volunteers-members',
    volunteer: { en: 'Volunteer', es: 'Persona voluntaria', fr: 'Bénévole' },
    member: { en: 'Member', es: 'Integrante', fr: 'Membre' },
  },
  {
    code: 'helpers-companions',
    volunteer: { en: 'Helper', es: 'Persona que ayuda', fr: 'Personne qui aide' },
    member: { en: 'Companion', es: 'Persona compañera', fr: 'Camarade' },
  },
  {
    code: 'friends-activists',
    volunteer: { en: 'Friend', es: 'Persona amiga', fr: 'Proche' },
    member: { en: 'Activist', es: 'Militante', fr: 'Militant·e' },
  },
];

export const labelsOf = (code: string): LabelPack => LABEL_PACKS.find((pack) => pack.code === code) ?? LABEL_PACKS[0]!;
