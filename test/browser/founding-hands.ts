import type { Page } from 'playwright-core';
import type { Hands } from './hands.js';
import { layoutFindings } from './page-findings.js';
import type { wordsIn } from './page-texts.js';

type Texts = Awaited<ReturnType<typeof wordsIn>>;

const row = (day: number): string =>
  `2026-01-${`${day}`.padStart(2, '0')},Morning (7AM-12PM),w${day % 3},A store,north,North,Meals`;
const csv = (...days: readonly number[]): string =>
  ['date,time_of_day,volunteer,source,site,site_name,kind', ...days.map(row)].join('\n');
/** Six intakes by three workers, and a day that no month has. */
export const JANUARY = csv(1, 2, 3, 4, 5, 6, 32);
/** Entered after its report. */
export const LATE = csv(10, 11, 12, 13, 14, 15, 16, 17);

/** Two founders of an assembly with committees read the rules, in Spanish, take other ones, and leave one body's for later. */
export async function changeRules(hands: Hands, t: Texts): Promise<void> {
  const { page } = hands;
  const assembly = page.getByRole('article', { name: 'Asamblea general' });
  await assembly.getByText('deben estar 1/2 de sus personas').waitFor();
  await assembly.locator('summary').click();
  const quorum = assembly.getByLabel(t('body-rules:quorumLabel'));
  await quorum.fill('3');
  await hands.press(t('founding:next'));
  await assembly.getByText('2 de ustedes están en este órgano').waitFor();
  await quorum.fill('2');
  await assembly.getByText('deben estar 2 personas').waitFor();
  const later = { label: t('founding:rulesLater') };
  await page.getByRole('combobox', { name: 'Cómo decide «Comité de finanzas»' }).selectOption(later);
  const short = { label: 'Reglas de trabajo, breves' };
  await page.getByRole('combobox', { name: t('founding:workingRules'), exact: true }).selectOption(short);
  await page.getByText('Con discreción').waitFor();
  await page.reload();
  await assembly.getByText('deben estar 2 personas').waitFor();
  await page.getByText('Con discreción').waitFor();
  expect(await layoutFindings(page)).toEqual([]);
}

/** What came with the founding holds on its day. */
export async function seesRulesOfToday(page: Page, t: Texts): Promise<void> {
  await page.goto(new URL('/democracy/rules', page.url()).href);
  const assembly = page.getByRole('article', { name: 'Asamblea general' });
  await assembly.getByText(t('body-rules:sinceFounding')).waitFor();
  await assembly.getByText('deben estar 2 personas').waitFor();
  const finance = page.getByRole('article', { name: 'Comité de finanzas' });
  await finance.getByText(t('body-rules:none')).waitFor();
}
