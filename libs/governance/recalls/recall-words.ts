import type { Words } from '#domain-kit';
import type { PetitionKind } from './domain/petition.types.js';

/** What stands on a ballot is read by everybody and is not translated afterwards: it says the same in each language. */
export const BALLOT_TITLES: Readonly<Record<PetitionKind, string>> = {
  recall: 'Recall · Revocación · Révocation',
  confidence: 'Confidence · Confianza · Confiance',
};

/** Yes first. */
export const BALLOT_ANSWERS: Readonly<Record<PetitionKind, readonly [string, string]>> = {
  recall: [
    'Yes, the mandate ends · Sí, el mandato termina · Oui, le mandat prend fin',
    'No, it goes on · No, continúa · Non, il continue',
  ],
  confidence: [
    'Yes, confidence · Sí, confianza · Oui, confiance',
    'No confidence: the mandate ends · Sin confianza: el mandato termina · Pas de confiance\u00A0: le mandat prend fin',
  ],
};

type Decided = 'carried' | 'lost';

/** What a decision on a vote says; `office` is the office's own title. */
export const decidedWords = (kind: PetitionKind, outcome: Decided, office: string): Words =>
  DECIDED[kind][outcome](office);

const DECIDED: Readonly<Record<PetitionKind, Readonly<Record<Decided, (office: string) => Words>>>> = {
  recall: {
    carried: (office) => ({
      en: `The mandate as “${office}” ends: the recall was carried.`,
      es: `El mandato de «${office}» termina: la revocación fue aprobada.`,
      fr: `Le mandat de «\u00A0${office}\u00A0» prend fin\u00A0: la révocation est adoptée.`,
    }),
    lost: (office) => ({
      en: `The mandate as “${office}” goes on: the recall was not carried.`,
      es: `El mandato de «${office}» continúa: la revocación no fue aprobada.`,
      fr: `Le mandat de «\u00A0${office}\u00A0» continue\u00A0: la révocation n’est pas adoptée.`,
    }),
  },
  confidence: {
    carried: (office) => ({
      en: `The mandate as “${office}” ends: the vote of confidence was lost by the threshold of a recall.`,
      es: `El mandato de «${office}» termina: la confianza se negó con la mayoría que pide una revocación.`,
      fr: `Le mandat de «\u00A0${office}\u00A0» prend fin\u00A0: la confiance est refusée à la majorité d’une révocation.`,
    }),
    lost: (office) => ({
      en: `The mandate as “${office}” goes on: its holder keeps the confidence of the body.`,
      es: `El mandato de «${office}» continúa: el órgano mantiene su confianza.`,
      fr: `Le mandat de «\u00A0${office}\u00A0» continue\u00A0: l’instance maintient sa confiance.`,
    }),
  },
};
