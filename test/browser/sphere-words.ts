import type { Page } from 'playwright-core';
import { press, unfold } from './hands.js';
import { layoutFindings } from './page-findings.js';

/** The usual words, which the organization has replaced. */
const USUAL = /.*(?:volunteer|\bmembers?\b|membership|\bcadres?\b).*/gi;
/** Where they stay: among what can be chosen, and in a text that was adopted with them. */
const LEFT_ALONE = ['Volunteer – Member – Cadre', 'Volunteers have no vote'];

/** Shows `own`, and none of the usual words. */
async function expectOwn(page: Page, own: string): Promise<void> {
  await page.getByText(own).first().waitFor();
  const shown = await page.getByRole('main').innerText();
  const words = LEFT_ALONE.reduce((text, one) => text.replace(one, ''), shown);
  expect(words.match(USUAL)).toBeNull();
  expect(await layoutFindings(page)).toEqual([]);
}

/** On each page about people, as who decides and as the person read it, in an organization of friends and activists. */
export async function findOwnWordsForSpheres(reader: Page, person: Page, url: string): Promise<void> {
  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  await open(reader, '/people');
  await unfold(reader.getByRole('main'), 'How people are admitted');
  await expectOwn(reader, 'as “Friend”; as “Activist” they also decide');
  await reader.getByRole('link', { name: /Gita Núñez/ }).click();
  await reader.getByRole('heading', { level: 1, name: 'Gita Núñez' }).waitFor();
  await expectOwn(reader, 'Activist');
  await open(reader, '/people/volunteers');
  await expectOwn(reader, 'Invite people to help');
  await open(reader, '/people/cadre');
  await expectOwn(reader, 'You are not “Activist of the centre” here.');
  await open(person, '/people/me');
  await press(person, person.getByRole('button', { name: 'Accept the working rules and step back' }));
  await expectOwn(person, 'To take part as “Activist” again you are admitted anew.');
}
