import { LANGUAGES } from '#domain-kit';
import { escapeHtml, pageLanguage } from '#domain-kit';
import { type Account, accountabilityPage, type OverdueQuestion } from './accountability-page.js';
import { TOPICS, WORDS } from './accountability-words.js';
import { QUESTION_TOPICS } from './correspondence.types.js';
import fc from 'fast-check';

const overdue: OverdueQuestion = {
  ...{ name: 'North', topic: 'points-of-unity', askedOn: '2026-04-01', answerBy: '2026-05-09', daysLate: 1 },
};
const account = (changed: Partial<OverdueQuestion> = {}, committee = 'Centre'): Account => ({
  ...{ committee, asOf: '2026-05-10' },
  toCommittee: { open: 7, overdue: 3, answered: 11, answeredLate: 2, overdueQuestions: [{ ...overdue, ...changed }] },
  toOrganizations: { open: 0, overdue: 0, answered: 0, answeredLate: 0, overdueQuestions: [] },
});
/** What a browser would show, near enough for pages without `pre`. */
const read = (page: string): string =>
  page.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] ?? '');
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const tags = (page: string): string[] => page.match(/<[^>]*>/g) ?? [];

describe('the page of accounts', () => {
  it('says in English what is overdue, and counts what it does not list', () => {
    const page = accountabilityPage(account(), 'en');
    expect(page).toContain('<html lang="en">');
    expect(read(page)).toContain('North, about points of unity. Asked on 1 April 2026, due on 9 May 2026.');
    expect(read(page)).toContain('1 day overdue.');
    expect(read(page)).toContain('Not shown: 2.');
    expect(page).toMatch(/<dt>Answered in the last 12 months<\/dt>\s*<dd>11<\/dd>/);
    expect(page).toMatch(/<dt>Of these, late<\/dt>\s*<dd>2<\/dd>/);
    expect(read(page)).toContain('Nothing is overdue.');
    expect(page).toContain('<a href="/">Sign in</a>');
  });

  it('says it in Spanish', () => {
    const page = accountabilityPage(account({ daysLate: 5 }), 'es');
    expect(page).toContain('<html lang="es">');
    expect(read(page)).toContain('North, sobre puntos de unidad. Preguntada el 1 de abril de 2026');
    expect(read(page)).toContain('5 días de retraso.');
    expect(page).toContain('<a href="/accountability?lang=en" hreflang="en" lang="en">English</a>');
  });

  it('does not name an organization that has left', () => {
    expect(read(accountabilityPage(account({ name: null }), 'en'))).toContain('An organization that has left, about');
  });

  it.each(LANGUAGES)('has no script, style, handler or anything to fetch: %s', (language) => {
    expect(accountabilityPage(account(), language)).not.toMatch(
      /<(script|style|link|img|iframe)|\s(style|on\w+|src)=/i,
    );
  });

  it('has the same tags whatever a name is, and shows it as it is', () => {
    const plain = tags(accountabilityPage(account(), 'en'));
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=a>', '{topic}', "{day}'&amp;", '$&$1'),
    );
    fc.assert(
      fc.property(names, names, (name, committee) => {
        const page = accountabilityPage(account({ name }, committee), 'en');
        expect(tags(page)).toEqual(plain);
        expect(read(page)).toContain(`${name}, about points of unity.`);
        expect(read(page)).toContain(`What ${committee} owes an answer to`);
      }),
    );
  });

  it('escapes every sign that HTML reads', () => {
    expect(escapeHtml(`<a href="x" id='y'>&</a>`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&lt;/a&gt;');
  });

  it.each(LANGUAGES)('has words for every topic, and the same places in every text: %s', (language) => {
    expect(Object.keys(TOPICS[language])).toEqual([...QUESTION_TOPICS]);
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(WORDS[language]))
      expect([key, new Set(places(text))]).toEqual([key, new Set(places(WORDS.en[key as keyof typeof WORDS.en]))]);
  });
});

describe('its language', () => {
  it.each([
    ['es', 'en', 'es'],
    [undefined, 'es-PE,es;q=0.9,en;q=0.8', 'es'],
    [undefined, 'en;q=0.5,es', 'es'],
    [undefined, 'es;q=0,de', 'en'],
    [undefined, 'de, ES-mx;q=0.3', 'es'],
    ['fr', undefined, 'fr'],
    [undefined, 'fr-CA,en;q=0.8', 'fr'],
    ['de', 'es', 'es'],
    [['es', 'en'], undefined, 'en'],
    ['<b>', undefined, 'en'],
    [undefined, ';;,q=,', 'en'],
  ])('asked %j, accepted %j: %s', (asked, accepted, language) => {
    expect(pageLanguage(asked, accepted)).toBe(language);
  });
});
