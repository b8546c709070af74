import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '#domain-kit/languages';
import type { Catalogue, Language, TextKey } from './catalogue.js';
import { i18n } from './instance.js';
import { fetchTexts } from './text-sources.js';

export type TextValues = Readonly<Record<string, string | number>>;
export type Text<S> = (key: TextKey<S>, values?: TextValues) => string;

/** Waits (by suspending) for the catalogue in the reader's language. */
function useCatalogue<S>({ name, texts }: Catalogue<S>): void {
  use(fetchTexts(languageOf(i18n.language), name, texts.en as object));
}

/** The texts of one feature in the reader's language: `const t = useText(importText); t('chooseFile')`. */
export function useText<S>(catalogue: Catalogue<S>): Text<S> {
  useCatalogue(catalogue);
  const { t } = useTranslation(catalogue.name);
  return useMemo(() => (key, values) => t(key as string, { ...values }), [t]);
}

/** The text for a code that a server sent, or `fallback` (the server's own words) for a code this page does not know. */
export function useTextOfCode<S>(
  catalogue: Catalogue<S>,
): (code: string, fallback: string, values?: TextValues) => string {
  useCatalogue(catalogue);
  const { t } = useTranslation(catalogue.name);
  return useMemo(
    () => (code, fallback, values) => (i18n.exists(code, { ns: catalogue.name }) ? t(code, { ...values }) : fallback),
    [t, catalogue],
  );
}

export function useLanguage(): Language {
  const { i18n: shown } = useTranslation();
  return languageOf(shown.language);
}
