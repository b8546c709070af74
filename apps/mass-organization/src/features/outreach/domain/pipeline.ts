import type { Words } from '#domain-kit';

/** What happens with somebody who asked to be contacted, in its order. Nobody goes back, and nobody is ranked by it. */
export const STAGES = ['asked', 'talked', 'came', 'invited'] as const;
export type Stage = (typeof STAGES)[number];
/** Those in which a contact is kept: an invitation ends the keeping. */
export type OpenStage = Exclude<Stage, 'invited'>;
export const OPEN_STAGES: readonly OpenStage[] = ['asked', 'talked', 'came'];

export interface StageWords {
  readonly name: Words;
  /** What the stage is for: shown to who keeps contacts, and to the contact. */
  readonly purpose: Words;
}

export const STAGE_WORDS: Readonly<Record<Stage, StageWords>> = {
  asked: {
    name: { en: 'Asked to be contacted', es: 'Pidió que le contactemos', fr: 'A demandé à être contacté·e' },
    purpose: {
      en: 'so that whoever asks is answered by a person, within days',
      es: 'para que a quien pregunta le responda una persona, en pocos días',
      fr: 'pour que toute demande reçoive la réponse d’une personne, en quelques jours',
    },
  },
  talked: {
    name: { en: 'Talked with us', es: 'Habló con nosotros', fr: 'A parlé avec nous' },
    purpose: {
      en: 'so that we hear what the person wants, and say plainly what we do',
      es: 'para escuchar lo que la persona quiere y decir con claridad lo que hacemos',
      fr: 'pour entendre ce que la personne souhaite, et dire clairement ce que nous faisons',
    },
  },
  came: {
    name: { en: 'Came along once', es: 'Vino una vez', fr: 'Est venu·e une fois' },
    purpose: {
      en: 'so that the person sees the work before deciding anything',
      es: 'para que la persona vea el trabajo antes de decidir nada',
      fr: 'pour que la personne voie le travail avant de décider quoi que ce soit',
    },
  },
  invited: {
    name: { en: 'Invited to help', es: 'Con invitación a ayudar', fr: 'Invité·e à aider' },
    purpose: {
      en: 'so that the person reads the working rules and says yes or no',
      es: 'para que la persona lea las reglas de trabajo y diga sí o no',
      fr: 'pour que la personne lise les règles de travail et dise oui ou non',
    },
  },
};

export const isStage = (text: string): text is Stage => STAGES.some((stage) => stage === text);

/** The stages that a move reaches: who is passed over one has been there too. Empty for a move that is none. */
export const reachedBy = (from: Stage | null, to: Stage): readonly Stage[] =>
  STAGES.slice(from === null ? 0 : STAGES.indexOf(from) + 1, STAGES.indexOf(to) + 1);

/** Of those who reached one stage, how many reached the next: counts of people, and of no person anything. */
export interface Conversion {
  readonly from: Stage;
  readonly to: Stage;
  readonly reached: number;
  readonly converted: number;
}

/** From sums of everybody who asked in the same months, so that a conversion is never more than the whole. */
export const conversionsOf = (reached: ReadonlyMap<Stage, number>): Conversion[] =>
  STAGES.slice(1).map((to, index) => {
    const from = STAGES[index]!;
    return { from, to, reached: reached.get(from) ?? 0, converted: reached.get(to) ?? 0 };
  });
