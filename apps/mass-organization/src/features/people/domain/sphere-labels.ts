interface Words {
  readonly en: string;
  readonly es: string;
}

/** What an organization calls its spheres, as data in both languages. */
export interface LabelPack {
  readonly code: string;
  readonly volunteer: Words;
  readonly member: Words;
}

export const LABEL_PACKS: readonly LabelPack[] = [
  {
    code: 'volunteers-members',
    volunteer: { en: 'Volunteer', es: 'Persona voluntaria' },
    member: { en: 'Member', es: 'Integrante' },
  },
  {
    code: 'helpers-companions',
    volunteer: { en: 'Helper', es: 'Persona que ayuda' },
    member: { en: 'Companion', es: 'Persona compañera' },
  },
  {
    code: 'friends-activists',
    volunteer: { en: 'Friend', es: 'Persona amiga' },
    member: { en: 'Activist', es: 'Militante' },
  },
];

export const labelsOf = (code: string): LabelPack => LABEL_PACKS.find((pack) => pack.code === code) ?? LABEL_PACKS[0]!;
