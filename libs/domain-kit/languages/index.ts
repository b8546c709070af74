/** The languages in which this software speaks to people; English is the source. A fourth begins here: docs/conventions/languages.md. */
export const LANGUAGES = ['en', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((language) => language === text);

/** The language that was asked for, English where it is none of ours. */
export const languageOf = (text: unknown): Language => (isLanguage(text) ? text : 'en');

/** What a description of the API says about a language: "en, es or fr". */
export const LANGUAGE_CHOICE = LANGUAGES.join(', ').replace(/, (?=[^,]*$)/, ' or ');
