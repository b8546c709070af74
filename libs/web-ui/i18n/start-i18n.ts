import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from './catalogue.js';
import { i18n } from './instance.js';

const STORED = 'massline.language';
const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

/** The reader's earlier choice, else the first language of the browser that we speak, else English. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  if (isLanguage(stored)) return stored;
  return browser.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? LANGUAGES[0];
}

/** Storage may be refused (private windows): the choice then lasts until the page closes. */
function remember(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export async function startI18n(): Promise<void> {
  i18n.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18n.use(initReactI18next).init({
    lng: preferredLanguage(recall(), navigator.languages),
    supportedLngs: LANGUAGES,
    resources: {},
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

export async function chooseLanguage(language: Language): Promise<void> {
  remember(language);
  await i18n.changeLanguage(language);
}
