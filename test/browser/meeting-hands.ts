import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { signIn } from '../../apps/massline/up/found.js';
import { enter } from './hands.js';

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
