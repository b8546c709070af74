import type { Personal } from '#platform';

type Declaration = Parameters<typeof Personal>[0];

/** A text that a body decides of or decided: it goes where it names who is erased, as the text of a decision does. */
export const OF_THE_BODY: Pick<Declaration, 'kind' | 'readers' | 'retention' | 'owner' | 'erasure' | 'purpose'> = {
  kind: 'free-text',
  readers: ['self', 'members'],
  retention: {
    lasts: 'erasure',
    en: 'as long as the organization exists, or until somebody named in it asks for erasure',
    es: 'mientras exista la organización, o hasta que alguien nombrado en el texto pida que se borre',
    fr: 'tant que l’organisation existe, ou jusqu’à ce qu’une personne qui y est nommée demande l’effacement',
  },
  owner: 'written_by',
  erasure: 'if-named',
  purpose: {
    en: 'so that members read what they are asked to decide, and what it was before',
    es: 'para que los miembros lean qué se les pide decidir, y qué decía antes',
    fr: 'pour que les membres lisent ce qu’on leur demande de décider, et ce qui était écrit avant',
  },
};

/** What a person says in their own name: it goes with them, and its place stays empty. */
export const IN_OWN_NAME: Pick<Declaration, 'kind' | 'readers' | 'retention' | 'owner' | 'nullable'> = {
  kind: 'free-text',
  readers: ['self', 'members'],
  retention: {
    lasts: 'erasure',
    en: 'until you take it back, or leave and ask for erasure',
    es: 'hasta que lo retires, o te vayas y pidas que se borre',
    fr: 'jusqu’à ce que tu le retires, ou partes et demandes l’effacement',
  },
  owner: 'author_ref',
  nullable: true,
};

/** A draft is its author’s alone. */
export const ONLY_MINE: Pick<Declaration, 'kind' | 'readers' | 'retention' | 'owner' | 'erasure' | 'purpose'> = {
  kind: 'free-text',
  readers: ['self'],
  retention: {
    limits: [{ days: 180, after: 'changed_on' }],
    ends: 'delete-row',
    en: 'until you publish or delete it, at most 180 days after you changed it last',
    es: 'hasta que la publiques o la borres, como máximo 180 días después del último cambio',
    fr: 'jusqu’à ce que tu la publies ou la supprimes, au plus 180 jours après le dernier changement',
  },
  owner: 'author_ref',
  erasure: 'delete-row',
  purpose: {
    en: 'so that you can go on writing',
    es: 'para que puedas seguir escribiendo',
    fr: 'pour que tu puisses continuer à écrire',
  },
};
