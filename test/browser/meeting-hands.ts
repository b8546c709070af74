import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { signIn } from '../../apps/massline/up/found.js';
import type { CopiedFederation } from './copied-federation.js';
import { confirm, enter, unfold } from './hands.js';
import { isFit } from './page-findings.js';

const LATEST_IN_FORCE = `SELECT id FROM decision WHERE state = 'in-force' ORDER BY position DESC LIMIT 1`;

/** The item "La nevera", which cites a decision: on paper with a number and lines to write on, and from the decision back to it. */
async function raiseAndPrint(chair: Page, node: NodePlan, decision: string): Promise<void> {
  await chair.getByLabel('De qué trata').fill('La nevera');
  await chair.getByLabel('Citar cláusulas o decisiones').fill(`decision/${decision}`);
  await enter(chair.getByRole('button', { name: 'Ponerlo en el orden del día', exact: true }));
  await chair.getByRole('heading', { name: 'La nevera' }).waitFor();
  await chair.emulateMedia({ media: 'print' });
  const onPaper = await chair.locator('#agenda li').evaluate((item) => {
    const { getComputedStyle } = item.ownerDocument.defaultView;
    const number = getComputedStyle(item.querySelector('h3'), '::before').content;
    return [number, item.querySelector('[data-lines]').checkVisibility()];
  });
  expect(onPaper).toEqual(['counter(item) ". "', true]);
  const form = chair.locator('button, input, select, textarea, summary').filter({ visible: true });
  expect(await form.count()).toBe(0);
  await chair.emulateMedia({ media: 'screen' });
  await chair.goto(`${node.url}/record/decisions/${decision}`);
  const citers = chair.getByRole('region', { name: 'La citan' });
  await citers.getByText(/^Orden del día del /).waitFor();
  await enter(citers.getByRole('link', { name: 'La nevera' }));
  await chair.getByRole('heading', { name: 'La nevera' }).waitFor();
}

/**
 * Notes of the item "La nevera" that another device changes while they are written here, in Spanish, after the approval of
 * the minutes was recorded: both are shown, and the approval stands again once the notes are as they were.
 */
export async function writeOverNotes(chair: Page, node: NodePlan): Promise<void> {
  const named = (name: string) => chair.getByRole('button', { name, exact: true });
  const notes = chair.getByLabel('Notas: La nevera');
  await notes.fill('Gotea mucho.');
  const elsewhere = { step: 'note', notes: 'Gotea desde abril.', notesBefore: 'Gotea desde marzo.' };
  const { meeting } = await (
    await signIn(node, 'treasurer')
  ).ask<{ meeting: { id: string; items: { id: string }[] } }>(
    `query ($id: ID!) { meeting(id: $id) { id items { id } } }`,
    { id: chair.url().split('/').at(-1) },
  );
  await (
    await signIn(node, 'treasurer')
  ).ask(
    `mutation ($id: ID!, $input: MeetingStepInput!) { meetingStep(meetingId: $id, input: $input) { __typename } }`,
    {
      ...{ id: meeting.id, input: { ...elsewhere, itemId: meeting.items[0]!.id } },
    },
  );
  await enter(named('Guardar las notas: La nevera'));
  await enter(named('Seguir con las mías y sustituir estas'));
  expect(await notes.inputValue()).toBe('Gotea mucho.');
  await enter(named('Guardar las notas: La nevera'));
  await chair.getByText('El acta cambió después de registrar su aprobación.').waitFor();
  await named('Registrar que se aprueba').waitFor();
  await notes.fill('Gotea desde marzo.');
  await enter(named('Guardar las notas: La nevera'));
  await chair.getByText('La aprobación está registrada').waitFor();
}

interface Meeting {
  /** On the page of meetings, and on Today. */
  readonly chair: Page;
  readonly other: Page;
  /** Names of who is there, and of who carries out what is decided. */
  readonly present: readonly string[];
  readonly owner: string;
}

/** In Spanish by keyboard: convened, run, a motion carried, minutes approved by two, and what was promised done from Today. */
export async function runMeeting(
  federation: CopiedFederation,
  node: NodePlan,
  { chair, other, present, owner }: Meeting,
): Promise<void> {
  const button = (name: string) => chair.getByRole('button', { name, exact: true });
  const [{ today } = { today: '' }] = await federation.sql<{ today: string }>(
    node,
    'SELECT (now() AT TIME ZONE zone)::date::text AS today FROM founding',
  );
  await chair.getByLabel('Día', { exact: true }).fill(today);
  await chair.getByLabel('Dónde, o el enlace').fill('La sala grande');
  await isFit(chair);
  await enter(button('Convocarla'));
  await chair.getByText('Aún no hay nada en el orden del día.').waitFor();
  const [{ id: cited } = { id: '' }] = await federation.sql<{ id: string }>(node, LATEST_IN_FORCE);
  await raiseAndPrint(chair, node, cited);
  await enter(button('Abrir la reunión'));
  for (const name of present) {
    const box = chair.getByRole('checkbox', { name, exact: true });
    await box.focus();
    await chair.keyboard.press('Space');
    await chair.getByRole('checkbox', { name, exact: true, checked: true }).waitFor();
  }
  await enter(button('Punto siguiente'));
  await chair.getByText('ahora', { exact: false }).first().waitFor();
  await enter(button('Poner en la lista'));
  await enter(button('Dar la palabra a quien sigue'));
  await chair.getByText(/^Habla /).waitFor();
  await isFit(chair);
  await unfold(chair.locator('body'), 'Anotar una moción: La nevera');
  await chair.getByLabel('Palabras de la moción').fill('Reparamos la nevera.');
  await chair.reload();
  await unfold(chair.locator('body'), 'Anotar una moción: La nevera');
  expect(await chair.getByLabel('Palabras de la moción').inputValue()).toBe('Reparamos la nevera.');
  await enter(button('Anotarla'));
  await chair.getByLabel('A favor', { exact: true }).fill('2');
  await chair.getByLabel('¿Quién la lleva a cabo?').selectOption({ label: owner });
  await chair.getByLabel('¿Hasta qué día?').fill(today);
  await confirm(chair, 'Registrar la votación', 'Sí, registrarla');
  await chair.getByText('aprobada', { exact: false }).first().waitFor();
  await chair.getByLabel('Notas: La nevera').fill('Gotea desde marzo.');
  await enter(button('Guardar las notas: La nevera'));
  await chair.getByText('Gotea desde marzo.', { exact: true }).first().waitFor();
  await confirm(chair, 'Cerrar la reunión', 'Sí, cerrarla');
  await confirm(chair, 'Registrar que se aprueba', 'Sí, registrarlo');
  await chair.getByText('La aprobación está registrada').waitFor();
  await isFit(chair);

  await writeOverNotes(chair, node);
  await isFit(chair);

  await other.reload();
  const waiting = other.getByRole('button', { name: 'Secundar esta decisión', exact: true });
  await waiting.nth(1).waitFor();
  for (const left of [1, 0]) {
    await confirm(other, 'Secundar esta decisión', 'Sí, secundarla');
    await waiting.nth(left).waitFor({ state: 'detached' });
  }
  await enter(other.getByRole('link', { name: 'Llevas a cabo: Reparamos la nevera.' }));
  const promise = other.locator('li, article').filter({ hasText: 'Reparamos la nevera.' }).last();
  await enter(promise.getByRole('button', { name: 'Está hecha' }));
  await chair.reload();
  await chair.getByText('El texto corresponde a la huella del libro.').waitFor();
  await isFit(chair);
  await chair.emulateMedia({ media: 'print' });
  expect(await chair.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await chair.getByText('Gotea desde marzo.').waitFor();
  await chair.goto(`${node.url}/record/decisions/${cited}`);
  await chair.getByText(/^Acta del /).waitFor();
}
