import type { Language } from '#domain-kit';

const en = {
  title: 'What we keep about you',
  lead: '{organization} keeps something about people before they belong only for a short time. Type the code that you were given: you read all of it, and can end it in one step.',
  code: 'Your code',
  show: 'Show it',
  unknown: 'Nothing is kept under this code. Perhaps it was typed differently, or what was kept is gone already.',
  kept: 'This is all',
  name: 'Name',
  contact: 'How to reach you',
  source: 'Where your name was taken from',
  importedBy: 'Brought by',
  importedOn: 'On',
  goesOn: 'Gone by itself on',
  noCount: 'You are no volunteer and no member, and you are in no count.',
  stop: 'Delete it all, and do not ask me again',
  mark: 'For a year one sign remains by which we recognise that you said so. Your address cannot be read from it.',
  stoppedTitle: 'It is gone',
  stopped: 'Nothing is kept under your code any more. Whoever brings your address again cannot invite you.',
  invited: 'You were invited by name. Besides your name and who invited you nothing is kept.',
  language: 'Language',
  home: 'To the first page',
} as const;

export type KeptWord = keyof typeof en;
export type KeptWords = Readonly<Record<KeptWord, string>>;

const es: KeptWords = {
  title: 'Lo que guardamos sobre ti',
  lead: '{organization} guarda algo sobre las personas antes de que formen parte solo por poco tiempo. Escribe el código que te dieron: lees todo y puedes terminarlo en un paso.',
  code: 'Tu código',
  show: 'Mostrar',
  unknown: 'No se guarda nada con este código. Quizá lo escribiste de otra manera, o lo que se guardaba ya no está.',
  kept: 'Esto es todo',
  name: 'Nombre',
  contact: 'Cómo encontrarte',
  source: 'De dónde se tomó tu nombre',
  importedBy: 'Lo trajo',
  importedOn: 'El',
  goesOn: 'Se borra por sí solo el',
  noCount: 'No eres integrante ni persona voluntaria, y no estás en ninguna cuenta.',
  stop: 'Borrar todo, y no me vuelvan a preguntar',
  mark: 'Durante un año queda una señal por la que reconocemos que lo dijiste. De ella no se puede leer tu dirección.',
  stoppedTitle: 'Ya no está',
  stopped: 'Con tu código ya no se guarda nada. Quien traiga tu dirección de nuevo no puede invitarte.',
  invited: 'Te invitaron por tu nombre. Aparte de tu nombre y de quién te invitó no se guarda nada.',
  language: 'Idioma',
  home: 'A la primera página',
};

const fr: KeptWords = {
  title: 'Ce que nous gardons sur toi',
  lead: '{organization} ne garde que peu de temps quelque chose sur les personnes qui n’en font pas encore partie. Écris le code que l’on t’a donné : tu lis tout, et tu peux y mettre fin en une étape.',
  code: 'Ton code',
  show: 'Montrer',
  unknown: 'Rien n’est gardé sous ce code. Peut-être est-il écrit autrement, ou ce qui était gardé n’est plus là.',
  kept: 'Voici tout',
  name: 'Nom',
  contact: 'Comment te joindre',
  source: 'D’où vient ton nom',
  importedBy: 'Apporté par',
  importedOn: 'Le',
  goesOn: 'Disparaît de soi-même le',
  noCount: 'Tu n’es ni bénévole ni membre, et aucun compte ne te comprend.',
  stop: 'Tout effacer, et ne plus me demander',
  mark: 'Pendant un an il reste un signe auquel nous reconnaissons que tu l’as dit. Ton adresse ne peut pas y être lue.',
  stoppedTitle: 'Ce n’est plus là',
  stopped: 'Rien n’est plus gardé sous ton code. Qui apporte de nouveau ton adresse ne peut pas t’inviter.',
  invited: 'On t’a invité·e par ton nom. À part ton nom et la personne qui t’a invité·e, rien n’est gardé.',
  language: 'Langue',
  home: 'À la première page',
};

export const KEPT_WORDS: Readonly<Record<Language, KeptWords>> = { en, es, fr };
