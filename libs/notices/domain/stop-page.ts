import { html, type Html, type Language, LANGUAGES } from '#domain-kit';
import { DIGEST_WORDS } from './digest-words.js';

/** The question that a letter's link opens, that it is done, or that the link is none of this node. */
export type StopState = 'question' | 'stopped' | 'unknown';

const NAMES: Record<Language, string> = { en: 'English', es: 'Español', fr: 'Français' };

function inside(state: StopState, action: string, language: Language): Html {
  const words = DIGEST_WORDS[language];
  if (state === 'unknown') return html`<p role="alert">${words.stopUnknown}</p>`;
  if (state === 'stopped')
    return html`<p role="status">${words.stopped}</p>
      <p>${words.stopAgain}</p>`;
  return html`<p>${words.stopQuestion}</p>
    <form method="post" action="${action}">
      <p><button>${words.stopYes}</button></p>
    </form>`;
}

/** The whole page: it needs no script, no account, and tells nothing of who the letter went to. */
export function stopPage(state: StopState, token: string, language: Language): string {
  const words = DIGEST_WORDS[language];
  const to = (one: Language): string => `/mail/stop?${new URLSearchParams({ t: token, lang: one }).toString()}`;
  const others = LANGUAGES.filter((one) => one !== language).map(
    (one) => html`<a href="${to(one)}" hreflang="${one}" lang="${one}">${NAMES[one]}</a>`,
  );
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.stopTitle}</title>
      </head>
      <body>
        <main>
          <h1>${words.stopTitle}</h1>
          ${inside(state, to(language), language)}
        </main>
        <footer>
          <nav aria-label="${words.language}">${others}</nav>
          <p><a href="/">${words.home}</a></p>
        </footer>
      </body>
    </html> `.text;
}
