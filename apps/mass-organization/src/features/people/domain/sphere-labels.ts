import type { Words } from '#domain-kit';

/** What an organization calls its spheres, as data in every language. */
export interface LabelPack {
  readonly code: string;
  readonly volunteer: Words;
  readonly member: Words;
  readonly cadre: Words;
}

export const LABEL_PACKS: readonly LabelPack[] = [
  {
    code: 'volunteers-members',
    volunteer: { en: 'Volunteer', es: 'Persona voluntaria', fr: 'Bénévole' },
    member: { en: 'Member', es: 'Integrante', fr: 'Membre' },
    cadre: { en: 'Cadre', es: 'Cuadro', fr: 'Cadre militant·e' },
  },
  {
    code: 'helpers-companions',
    volunteer: { en: 'Helper', es: 'Persona que ayuda', fr: 'Personne qui aide' },
    member: { en: 'Companion', es: 'Persona compañera', fr: 'Camarade' },
    cadre: { en: 'Organizer', es: 'Persona organizadora', fr: 'Personne organisatrice' },
  },
  {
    code: 'friends-activists',
    volunteer: { en: 'Friend', es: 'Persona amiga', fr: 'Proche' },
    member: { en: 'Activist', es: 'Militante', fr: 'Militant·e' },
    cadre: { en: 'Activist of the centre', es: 'Militante del centro', fr: 'Militant·e du centre' },
  },
];

export const labelsOf = (code: string): LabelPack => LABEL_PACKS.find((pack) => pack.code === code) ?? LABEL_PACKS[0]!;
