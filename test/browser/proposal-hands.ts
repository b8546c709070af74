import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { confirm, enter, staysSomewhere, unfold } from './hands.js';

interface Proposing {
  /** Who recorded and who seconded, as the pages name them. */
  readonly names: { readonly author: string; readonly objector: string };
  readonly isFit: (page: Page) => Promise<void>;
  readonly letDaysPass: () => Promise<unknown>;
}

const TEXT = 'Abrimos los sábados.\nEstán dos personas.';
const BETTER = 'Abrimos los sábados.\nEstán tres personas.';

/** In Spanish: a draft, a signature, an objection, the amendment that meets it, consent, and the decision in the record. */
export async function proposeToDecide(
  node: NodePlan,
  { author, objector, recorder }: Readonly<Record<'author' | 'objector' | 'recorder', Page>>,
  { names, isFit, letDaysPass }: Proposing,
): Promise<void> {
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  await author.goto(`${node.url}/democracy/proposals`);
  await enter(author.getByRole('link', { name: 'Escribir una propuesta' }));
  await author.getByLabel('¿De qué trata, en una línea?').fill('Los sábados');
  await author.getByLabel('¿Qué debería decidirse?').fill(TEXT);
  await enter(button(author, 'Guardar el borrador'));
  await author.getByText('Está guardado. Solo lo lees tú.').waitFor();
  await isFit(author);
  await confirm(author, 'Publicarla', 'Sí, publicarla');
  await author.getByRole('heading', { level: 1, name: 'Los sábados' }).waitFor();
  const address = author.url();

  await objector.goto(node.url);
  await enter(objector.getByRole('link', { name: 'Una propuesta espera tu palabra: Los sábados' }));
  await enter(button(objector, 'Firmarla también'));
  await objector.getByText(`La firman ${names.objector}`).waitFor();
  await staysSomewhere(objector);
  await objector.getByLabel('¿Por qué objetas?').fill('Dos son pocas.');
  await enter(button(objector, 'Objetar'));
  await objector.getByText('en pie', { exact: true }).waitFor();
  await unfold(objector.locator('#amendments'), 'Escribir una enmienda');
  await objector.getByLabel('El texto entero como debería ser').fill(BETTER);
  await objector.getByLabel('¿Responde a una objeción?').selectOption({ index: 1 });
  await enter(button(objector, 'Proponer este texto'));
  await objector.getByText(`responde a la objeción de ${names.objector}`).waitFor();
  await objector.getByLabel('¿Qué quieres decir?').fill('¿Quién tiene la llave?');
  await enter(button(objector, 'Decirlo'));
  await objector.locator('#talk p', { hasText: '¿Quién tiene la llave?' }).waitFor();
  await isFit(objector);

  await author.goto(address);
  await confirm(author, 'Aceptar esta enmienda', 'Sí, aceptarla');
  await author.getByText('resuelta por una enmienda').waitFor();
  await isFit(author);
  await objector.goto(address);
  await enter(button(objector, 'Consiento'));
  await objector.getByText('Dijiste: consiento').waitFor();
  await letDaysPass();

  await recorder.goto(address);
  await recorder.getByLabel('¿Quién la lleva a cabo?').selectOption({ label: names.author });
  const due = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await recorder.getByLabel('¿Hasta qué día?').fill(due);
  await recorder.getByLabel('Volver a mirarla el').fill(due);
  await isFit(recorder);
  await confirm(recorder, 'Registrar lo que se decidió', 'Sí, registrarla');
  await recorder.getByText('Está decidida: la decisión está en el registro.').waitFor();

  await author.goto(node.url);
  await confirm(author, 'Secundar esta decisión', 'Sí, secundarla');
  await button(author, 'Secundar esta decisión').waitFor({ state: 'detached' });
  await author.goto(`${node.url}/record`);
  await author.getByLabel('Palabras de la decisión').fill('SABADOS tres');
  await enter(button(author, 'Buscar'));
  await author.getByText('1 decisión, las últimas primero.').waitFor();
  await author.getByText(`${names.author} la lleva a cabo`).waitFor();
}

/** In English, on a page that the Spanish walk knows whole: published from a draft, amended by another, and taken over. */
export async function proposeAndAmend(
  node: NodePlan,
  { author, other }: Readonly<Record<'author' | 'other', Page>>,
  isFit: (page: Page) => Promise<void>,
): Promise<void> {
  await author.goto(`${node.url}/democracy/proposals`);
  await enter(author.getByRole('link', { name: 'Write a proposal' }));
  await author.getByLabel('What is it about, in one line?').fill('Saturdays');
  await author.getByLabel('What should be decided?').fill('We open on Saturdays.');
  await enter(author.getByRole('button', { name: 'Save the draft', exact: true }));
  await author.getByText('It is saved. You alone read it.').waitFor();
  await confirm(author, 'Publish it', 'Yes, publish it');
  await author.getByRole('heading', { level: 1, name: 'Saturdays' }).waitFor();

  await other.goto(author.url());
  await unfold(other.locator('#amendments'), 'Write an amendment');
  await other.getByLabel('The whole text as it should be').fill('We open on Saturdays, with three people.');
  await enter(other.getByRole('button', { name: 'Propose this text', exact: true }));
  await other.locator('#amendments').getByText('open', { exact: true }).waitFor();
  await author.reload();
  await confirm(author, 'Accept this amendment', 'Yes, accept it');
  await author.locator('#amendments').getByText('accepted', { exact: true }).waitFor();
  await isFit(author);
}
