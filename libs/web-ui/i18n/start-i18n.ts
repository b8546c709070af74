import { initReactI18next } from 'react-i18next';
import { isLanguage } from '#domain-kit/languages';
import { LANGUAGES, type Language } from './catalogue.js';
import { i18n } from './instance.js';
import { fetchFirstTexts, readTextsFrom, type TextSources } from './text-sources.js';

const STORED = 'massline.language';

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

/** False if the texts cannot be had now: better the words that are there than a page without any. */
async function arrived(language: Language): Promise<boolean> {
  try {
    await fetchFirstTexts(language);
    return true;
  } catch {
    return false;
  }
}

export async function startI18n(sources: TextSources): Promise<void> {
  readTextsFrom(sources);
  i18n.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  const wanted = preferredLanguage(recall(), navigator.languages);
  await i18n.use(initReactI18next).init({
    lng: LANGUAGES[0],
    supportedLngs: LANGUAGES,
    resources: {},
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  if (await arrived(wanted)) await i18n.changeLanguage(wanted);
}

export async function chooseLanguage(language: Language): Promise<void> {
  remember(language);
  if (await arrived(language)) await i18n.changeLanguage(language);
}
