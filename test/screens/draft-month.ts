import type { Page } from 'playwright-core';

const KINDS = ['Rescued Groceries', 'Meals', 'Purchased Groceries', 'Meals'];
const ROWS = 60;

/** A month's records with one day that no month has. */
function csvOf(month: string): string {
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const day = `${(n % 28) + 1}`.padStart(2, '0');
    return `${month}-${day},Evening (5PM-10PM),w${n % 9},Market Surplus Round,main,Main shelf,${KINDS[n % 4]}`;
  });
  rows.push(`${month}-32,Evening (5PM-10PM),w1,Market Surplus Round,main,Main shelf,Meals`);
  return ['date,time_of_day,volunteer,source,site,site_name,kind', ...rows].join('\n');
}

/** Imports and drafts a month on the pages, as a signed-in person. */
export async function draftMonth(page: Page, url: string, month: string): Promise<void> {
  await page.goto(`${url}/resources/import`);
  await page.setInputFiles('input[type=file]', {
    ...{ name: `${month}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csvOf(month)) },
  });
  await page.getByRole('button', { name: /^Import [\d,]+ rows$/ }).click();
  await page.getByText('60 records added').waitFor();
  await page.goto(`${url}/reports/${month}`);
  await page.getByRole('button', { name: 'Draft the report' }).click();
  await page.getByRole('button', { name: 'Approve and send the report' }).waitFor();
}
