import type { Language } from '#domain-kit';

const en = {
  subject: 'New for you: {count}',
  digest: `There is something new for you: {count}.
{due}
You read it here, signed in:
{page}

What it is stands there and not in this letter: others may read letters on their way.`,
  due: 'The earliest of it has its day on {day}.\n',
  codeSubject: 'A code, if you asked for it',
  code: `Somebody who is signed in at {page} asked for letters to this mailbox that say when something is new.

If that was you, type this code there. It works once, within an hour:

    {code}

If it was not you, do nothing: without the code nothing more is sent.`,
  stop: 'No more letters, in one step and without signing in:\n{stop}',
  stopTitle: 'No more letters',
  stopQuestion: 'Shall this node send you no more letters? What is new still stands on its pages.',
  stopYes: 'Yes, send no more',
  stopped: 'It is done: nothing is sent to you any more, and your mailbox is deleted here.',
  stopAgain: 'If you want letters again, ask for them under “What’s new”.',
  stopUnknown: 'This link is not whole. Open it from the letter once more, or copy it to its last sign.',
  language: 'Language',
  home: 'To the first page',
} as const;

export type DigestWord = keyof typeof en;
export type DigestWords = Readonly<Record<DigestWord, string>>;

const es: DigestWords = {
  subject: 'Nuevo para ti: {count}',
  digest: `Hay algo nuevo para ti: {count}.
{due}
Lo lees aquí, con tu sesión iniciada:
{page}

Qué es está allí y no en esta carta: otros pueden leer las cartas por el camino.`,
  due: 'Lo primero tiene su día el {day}.\n',
  codeSubject: 'Un código, si lo pediste',
  code: `Alguien con la sesión iniciada en {page} pidió cartas a este buzón que digan cuándo hay algo nuevo.

Si fuiste tú, escribe allí este código. Sirve una vez, durante una hora:

    {code}

Si no fuiste tú, no hagas nada: sin el código no se envía nada más.`,
  stop: 'No más cartas, en un paso y sin iniciar sesión:\n{stop}',
  stopTitle: 'No más cartas',
  stopQuestion: '¿Quieres que este nodo no te envíe más cartas? Las novedades siguen en sus páginas.',
  stopYes: 'Sí, no enviar más',
  stopped: 'Hecho: ya no se te envía nada, y tu buzón se borró aquí.',
  stopAgain: 'Si vuelves a querer cartas, pídelas en «Novedades».',
  stopUnknown: 'Este enlace no está entero. Ábrelo otra vez desde la carta, o cópialo hasta su último signo.',
  language: 'Idioma',
  home: 'A la primera página',
};

const fr: DigestWords = {
  subject: 'Nouveau pour toi : {count}',
  digest: `Il y a du nouveau pour toi : {count}.
{due}
Tu le lis ici, en te connectant :
{page}

De quoi il s’agit figure là et non dans cette lettre : d’autres peuvent lire les lettres en chemin.`,
  due: 'Le premier a son jour le {day}.\n',
  codeSubject: 'Un code, si tu l’as demandé',
  code: `Quelqu’un qui est connecté sur {page} a demandé pour cette boîte des lettres qui disent quand il y a du nouveau.

Si c’était toi, tape ce code là-bas. Il sert une fois, pendant une heure :

    {code}

Si ce n’était pas toi, ne fais rien : sans le code, rien de plus n’est envoyé.`,
  stop: 'Plus de lettres, en une étape et sans te connecter :\n{stop}',
  stopTitle: 'Plus de lettres',
  stopQuestion: 'Veux-tu que ce nœud ne t’envoie plus de lettres ? Les nouveautés restent sur ses pages.',
  stopYes: 'Oui, ne plus rien envoyer',
  stopped: 'C’est fait : plus rien ne t’est envoyé, et ta boîte est effacée ici.',
  stopAgain: 'Si tu veux de nouveau des lettres, demande-les sous « Quoi de neuf ».',
  stopUnknown: 'Ce lien n’est pas entier. Ouvre-le encore depuis la lettre, ou copie-le jusqu’à son dernier signe.',
  language: 'Langue',
  home: 'À la première page',
};

export const DIGEST_WORDS: Readonly<Record<Language, DigestWords>> = { en, es, fr };
