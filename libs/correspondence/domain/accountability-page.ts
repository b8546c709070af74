import { type Day, filled, html, type Html, type Language, LANGUAGES } from '#domain-kit';
import { TOPICS, WORDS } from './accountability-words.js';
import type { QuestionTopic } from './correspondence.types.js';

/** One way of asking. The longest overdue come first; `overdue` counts those too that are not listed. */
export interface SideAccount {
  readonly open: number;
  readonly overdue: number;
  readonly answered: number;
  readonly answeredLate: number;
  readonly overdueQuestions: readonly OverdueQuestion[];
}

export interface OverdueQuestion {
  /** What the organization calls itself; null once it has left. */
  readonly name: string | null;
  readonly topic: QuestionTopic;
  readonly askedOn: Day;
  readonly answerBy: Day;
  readonly daysLate: number;
}

export interface Account {
  readonly committee: string;
  readonly asOf: Day;
  readonly toCommittee: SideAccount;
  readonly toOrganizations: SideAccount;
}

function dayOf(day: Day, language: Language): Html {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return html`<time datetime="${day}">${format.format(new Date(`${day}T00:00:00Z`))}</time>`;
}

function sideOf(heading: string, side: SideAccount, language: Language): Html {
  const words = WORDS[language];
  const items = side.overdueQuestions.map(({ name, topic, askedOn, answerBy, daysLate }) => {
    const said = { name: name ?? words.departed, topic: TOPICS[language][topic] };
    const days = { asked: dayOf(askedOn, language), due: dayOf(answerBy, language) };
    const late = filled(daysLate === 1 ? words.day : words.days, { count: daysLate });
    return html`<li>${filled(words.overdueItem, { ...said, ...days })} <strong>${late}</strong></li>`;
  });
  const hidden = side.overdue - items.length;
  return html`<section>
    <h2>${heading}</h2>
    <dl>
      <dt>${words.open}</dt>
      <dd>${side.open}</dd>
      <dt>${words.overdue}</dt>
      <dd>${side.overdue}</dd>
      <dt>${words.answered}</dt>
      <dd>${side.answered}</dd>
      <dt>${words.answeredLate}</dt>
      <dd>${side.answeredLate}</dd>
    </dl>
    ${
      items.length === 0
        ? html`<p>${words.noneOverdue}</p>`
        : html`<ol>
            ${items}
          </ol>`
    }
    ${hidden > 0 ? html`<p>${filled(words.more, { count: hidden })}</p>` : ''}
  </section>`;
}

const NAMES: Record<Language, string> = { en: 'English', es: 'Español', fr: 'Français' };

/** The whole page: no script, no style, nothing to fetch; what a browser does by itself prints and fits a phone. */
export function accountabilityPage(account: Account, language: Language): string {
  const words = WORDS[language];
  const name = account.committee;
  const title = filled(words.title, { name });
  const others = LANGUAGES.filter((one) => one !== language).map(
    (one) => html`<a href="/accountability?lang=${one}" hreflang="${one}" lang="${one}">${NAMES[one]}</a>`,
  );
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${filled(words.lead, { name, day: dayOf(account.asOf, language) })}</p>
          <p>${words.textLeftOut}</p>
          ${sideOf(words.toCommittee, account.toCommittee, language)}
          ${sideOf(words.toOrganizations, account.toOrganizations, language)}
        </main>
        <footer>
          <nav aria-label="${words.language}">${others}</nav>
          <p><a href="/">${words.signIn}</a></p>
        </footer>
      </body>
    </html> `.text;
}
