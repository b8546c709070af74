import type { Page } from 'playwright-core';
import { seriousFindings } from './browser.js';

const TARGET_PX = 44;
const TABS_MAX = 150;

/** A text that a reader sees or hears; an attribute's is as good as the page's own. */
export const visibleTexts = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body): string[] => {
    const { document, NodeFilter } = body.ownerDocument.defaultView;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement.checkVisibility()) texts.push(textContent.replaceAll(/\s+/g, ' ').trim());
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of body.querySelectorAll(`[${name}]`))
        if (element.checkVisibility()) texts.push(element.getAttribute(name).trim());
    return texts.filter(Boolean);
  });

/** Buttons, navigation and inputs that are lower than a thumb needs, in CSS pixels, as "label: height". */
const lowTargets = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body, least): string[] => {
    const targets = 'button, [role=button], nav a, summary, select, textarea, input:not([type=hidden])';
    return [...body.querySelectorAll(targets)].flatMap((element) => {
      // A tick box is chosen by its label too; a password's frame is its input's parent.
      const small = element.matches('[type=checkbox], [type=radio]');
      const target = (small ? element.labels[0] : element.closest('.mantine-Input-input')) ?? element;
      const { height, width } = target.getBoundingClientRect();
      const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1;
      const label = element.getAttribute('aria-label') ?? (element.innerText || element.id);
      return seen && height < least - 0.5 ? [`${element.localName} ${label}: ${Math.round(height)} px`] : [];
    });
  }, TARGET_PX);

/** Words of the navigation that a line's end divides, or that do not fit. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body): string[] => {
    const { document } = body.ownerDocument.defaultView;
    const labels = [...body.querySelectorAll('nav[aria-label] a span, nav[aria-label] button span')];
    return labels.flatMap((label) => {
      const text = label.firstChild;
      if (!label.checkVisibility() || text?.nodeType !== 3) return [];
      return [...text.data.matchAll(/\S+/g)].flatMap((word) => {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const within = label.closest('a, button').getBoundingClientRect();
        const { left, right } = range.getBoundingClientRect();
        const fits = left >= within.left - 1 && right <= within.right + 1;
        return range.getClientRects().length > 1 || !fits ? [word[0]] : [];
      });
    });
  });

/** What the Tab key, from the top of the page, does not reach, or reaches without showing it. */
export async function keyboardFindings(page: Page): Promise<string[]> {
  await page.locator('body').evaluate((body) => {
    body.tabIndex = -1;
    body.focus();
    body.removeAttribute('tabindex');
  });
  const hasMain = (await page.locator('.m-main-action:visible:enabled').count()) > 0;
  const missing = new Set(['skip link', 'navigation', ...(hasMain ? ['main action'] : [])]);
  const findings: string[] = [];
  for (let tabs = 0; tabs < TABS_MAX && missing.size > 0; tabs += 1) {
    await page.keyboard.press('Tab');
    const at = await page.locator('body').evaluate((body) => {
      const { activeElement: element, defaultView } = body.ownerDocument;
      // A password shows its focus by its frame, a date by the part of it that has the focus.
      const style = defaultView.getComputedStyle(element.closest('.mantine-Input-input') ?? element);
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return {
        label: `${element.localName} ${element.type ?? ''} ${element.innerText ?? ''}`.slice(0, 60),
        shown: outlined || style.boxShadow !== 'none' || element === body || element.matches('[type=date]'),
        'skip link': element.getAttribute('href') === '#content',
        navigation: element.matches('nav[aria-label] li > a, nav[aria-label] li > button'),
        'main action': element.matches('.m-main-action'),
      };
    });
    if (tabs === 0 && !at['skip link']) findings.push(`first comes ${at.label}, not the skip link`);
    if (!at.shown) findings.push(`no visible focus: ${at.label}`);
    for (const name of ['skip link', 'navigation', 'main action'] as const) if (at[name]) missing.delete(name);
  }
  return [...findings, ...[...missing].map((name) => `the Tab key does not reach: ${name}`)];
}

/**
 * What keeps a page from being read and used on this screen, one line each. axe looks by `rules` alone where the same page
 * was looked at by all of them before, and not at all without a rule.
 */
export async function layoutFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const [scrolled, headings] = await page
    .locator('body')
    .evaluate((body): [number, number] => [
      body.ownerDocument.documentElement.scrollWidth,
      body.querySelectorAll('h1').length,
    ]);
  return [
    ...(rules?.length === 0 ? [] : await seriousFindings(page, rules)).map((finding) => `axe: ${finding}`),
    ...(scrolled > width ? [`scrolls sideways: ${scrolled} px`] : []),
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...(await lowTargets(page)).map((finding) => `too low: ${finding}`),
    ...(await brokenWords(page)).map((word) => `broken in the navigation: ${word}`),
  ];
}

/**
 * What a language that is written from right to left, with longer words, would break. The page's own texts are replaced
 * by a made one: each vowel with an accent, 40 % longer, within brackets.
 */
export async function mirroredFindings(page: Page): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const [scrolled, widest] = await page.locator('body').evaluate((body): [number, string] => {
    const { document, NodeFilter } = body.ownerDocument.defaultView;
    document.documentElement.dir = 'rtl';
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.data.trim();
      // Code and what stands in a field are no language of ours; a badge breaks by itself where its word is longer.
      if (!/[a-z]{2}/i.test(text) || node.parentElement.closest('code, pre, svg, textarea, style, [class*=_short_]'))
        continue;
      const accented = text.replaceAll(/[aeiou]/g, (vowel: string) => `${vowel}\u0301`.normalize('NFC'));
      node.data = node.data.replace(text, () => `[${accented}${' ~~~'.repeat(Math.ceil((text.length * 0.4) / 4))}]`);
    }
    const passing = [...body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().left < 0);
    const widest = passing.map((element) => `${element.localName}.${element.className}`).slice(-3);
    return [document.documentElement.scrollWidth, widest.join(', ')];
  });
  return [
    ...(scrolled > width ? [`scrolls sideways from right to left: ${scrolled} px, by ${widest}`] : []),
    ...(await lowTargets(page)).map((finding) => `too low from right to left: ${finding}`),
  ];
}

/** For hands that walk through pages: nothing is wrong with how it is laid out, or with how it is used by keyboard. */
export const isFit = async (page: Page): Promise<void> => expect(await layoutFindings(page)).toEqual([]);
export const isFitForKeys = async (page: Page): Promise<void> => expect(await keyboardFindings(page)).toEqual([]);
