import { LANGUAGES } from '#domain-kit';
import { CHOICE_WORDS } from './contact-words.js';
import { keptPage, type KeptState } from './kept-page.js';
import { KEPT_WORDS } from './kept-words.js';

const FACTS: KeptState = {
  shows: 'facts',
  facts: [
    { word: 'name', value: '<b>Ana</b> & "Bea"' },
    { word: 'goesOn', value: '2026-04-09' },
    { word: 'freeAt', value: [CHOICE_WORDS.mornings, CHOICE_WORDS.weekends] },
  ],
  notes: ['noCount'],
  code: 'ABCD-"1234',
};

describe.each(LANGUAGES)('what is kept, in %s', (language) => {
  const words = KEPT_WORDS[language];

  it('is told by words of this language, and as text only', () => {
    const page = keptPage(FACTS, 'North <1>', language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain('&lt;b&gt;Ana&lt;/b&gt; &amp; &quot;Bea&quot;');
    expect(page).toContain('value="ABCD-&quot;1234"');
    expect(page).toContain('North &lt;1&gt;');
    expect(page).toMatch(/<time datetime="2026-04-09">[^<]*2026<\/time>/);
    expect(page).toContain(`<dd>${CHOICE_WORDS.mornings[language]}, ${CHOICE_WORDS.weekends[language]}</dd>`);
    expect(page).toContain(words.stop);
    expect(page).not.toMatch(/<script|<style|<link|https?:/);
  });

  it('is asked for by a code, and ended in one step', () => {
    const asked = keptPage({ shows: 'question', says: 'unknown' }, 'North', language);
    expect(asked).toContain(words.unknown.replaceAll("'", '&#39;'));
    expect(asked).toContain(`action="/kept?lang=${language}"`);
    expect(keptPage(FACTS, 'North', language)).toContain(`action="/kept/stop?lang=${language}"`);
    expect(keptPage({ shows: 'gone' }, 'North', language)).not.toContain('<form');
  });
});
