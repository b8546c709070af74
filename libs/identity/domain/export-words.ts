import type { Language } from '#domain-kit';

interface Refused {
  readonly title: string;
  readonly text: string;
  readonly back: string;
}

/** What somebody reads who has fetched as many files as one person may. `{count}` is how many that is. */
export const EXPORT_WORDS: Readonly<Record<Language, Refused>> = {
  en: {
    title: 'Wait a minute before the next file',
    text: 'You have fetched {count} files in a short time, as many as one person may. One more can be fetched each minute. Nothing is wrong with the file: go back, wait a minute, and fetch it again.',
    back: 'Back to the page',
  },
  es: {
    title: 'Espera un minuto antes del siguiente archivo',
    text: 'Has bajado {count} archivos en poco tiempo, los que puede bajar una persona. Cada minuto se puede bajar uno más. El archivo está bien: vuelve atrás, espera un minuto y bájalo otra vez.',
    back: 'Volver a la página',
  },
  fr: {
    title: 'Attends une minute avant le prochain fichier',
    text: 'Tu as téléchargé {count} fichiers en peu de temps, autant qu’une personne le peut. Chaque minute, un de plus peut l’être. Le fichier va bien\u00a0: reviens en arrière, attends une minute et télécharge-le de nouveau.',
    back: 'Retour à la page',
  },
};
