import { type Day, html, type Html, filled, isDay, type Language, LANGUAGES, type Words } from '#domain-kit';
import { KEPT_WORDS, type KeptWord } from './kept-words.js';

/** One thing that is kept: its word, and its value. A day is written as people write it, choices in the reader's language. */
export interface KeptFact {
  readonly word: KeptWord;
  readonly value: string | readonly Words[];
}

/** What the page shows: first the question for the code, then all that is kept, and at last that it is gone. */
export type KeptState =
  | { readonly shows: 'question'; readonly says: 'unknown' | 'later' | null }
  | {
      readonly shows: 'facts';
      readonly facts: readonly KeptFact[];
      readonly notes: readonly KeptWord[];
      readonly code: string;
    }
  | { readonly shows: 'gone' };

const NAMES: Record<Language, string> = { en: 'English', es: 'Español', fr: 'Français' };

function dayOf(day: Day, language: Language): Html {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  return html`<time datetime="${day}">${format.format(new Date(`${day}T00:00:00Z`))}</time>`;
}

function valueOf(value: KeptFact['value'], language: Language): Html | string {
  if (typeof value !== 'string') return value.map((words) => words[language]).join(', ');
  return isDay(value) ? dayOf(value, language) : value;
}

function inside(state: KeptState, organization: string, language: Language): Html {
  const words = KEPT_WORDS[language];
  const to = (step: string): string => `/kept${step}?lang=${language}`;
  if (state.shows === 'gone')
    return html`<h1>${words.stoppedTitle}</h1>
      <p>${words.stopped}</p>`;
  if (state.shows === 'question')
    return html`<h1>${words.title}</h1>
      <p>${filled(words.lead, { organization })}</p>
      ${state.says === null ? '' : html`<p role="alert"><strong>${words[state.says]}</strong></p>`}
      <form method="post" action="${to('')}">
        <p>
          <label for="code">${words.code}</label><br />
          <input id="code" name="code" required maxlength="60" autocomplete="off" autocapitalize="characters" />
        </p>
        <p><button>${words.show}</button></p>
      </form>`;
  const facts = state.facts.map(
    ({ word, value }) =>
      html`<dt>${words[word]}</dt>
        <dd>${valueOf(value, language)}</dd>`,
  );
  return html`<h1>${words.title}</h1>
    <h2>${words.kept}</h2>
    <dl>${facts}</dl>
    ${state.notes.map((word) => html`<p>${words[word]}</p>`)}
    <form method="post" action="${to('/stop')}">
      <input type="hidden" name="code" value="${state.code}" />
      <p><button>${words.stop}</button></p>
    </form>
    <p>${state.notes.includes('invited') ? words.noMark : words.mark}</p>`;
}

/** The whole page: no script, no style, nothing to fetch; it needs no account. */
export function keptPage(state: KeptState, organization: string, language: Language): string {
  const words = KEPT_WORDS[language];
  const others = LANGUAGES.filter((one) => one !== language).map(
    (one) => html`<a href="/kept?lang=${one}" hreflang="${one}" lang="${one}">${NAMES[one]}</a>`,
  );
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.title} · ${organization}</title>
      </head>
      <body>
        <main>${inside(state, organization, language)}</main>
        <footer>
          <nav aria-label="${words.language}">${others}</nav>
          <p><a href="/">${words.home}</a></p>
        </footer>
      </body>
    </html> `.text;
}
