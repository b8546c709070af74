import type { Page } from 'playwright-core';
import { confirm, enter, staysSomewhere } from './hands.js';

export interface Petitioning {
  readonly address: string;
  /** Who opens it, and who finds it on Today: with two signatures the vote is open. */
  readonly signers: readonly [Page, Page];
  /** Whose mandate it is about, and that mandate as the page names it. */
  readonly officer: Page;
  readonly mandate: string;
  readonly isFit: (page: Page) => Promise<void>;
}

const PETITIONS = '/democracy/recalls';

/** By keyboard: a petition is opened, its signature taken back and given again, and another who finds it on Today opens the vote. */
export async function petitionForRecall({ address, signers, officer, mandate, isFit }: Petitioning): Promise<void> {
  const [opener, other] = signers;
  await opener.goto(`${address}${PETITIONS}`);
  await opener.getByLabel('Mandate', { exact: true }).selectOption({ label: mandate });
  await isFit(opener);
  await confirm(opener, 'Open a petition', 'Yes, open it and sign');
  await opener.getByText('You have signed.').waitFor();
  await opener.getByText('1 of the 2 signatures').waitFor();
  await enter(opener.getByRole('button', { name: 'Take my signature back' }));
  await opener.getByText('0 of the 2 signatures').waitFor();
  await staysSomewhere(opener);
  await confirm(opener, 'Sign', 'Yes, sign');
  await opener.getByText('1 of the 2 signatures').waitFor();
  await isFit(opener);

  await officer.goto(`${address}${PETITIONS}`);
  await officer.getByText('It is about your own mandate').waitFor();
  expect(await officer.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);

  await other.goto(address);
  await enter(
    other.getByRole('link', { name: /Una petición pide revocar un mandato \(.*\)\. Puedes firmarla hasta el/ }),
  );
  await confirm(other, 'Firmar', 'Sí, firmar');
  await other.getByText('Voto secreto, hasta el final del', { exact: false }).waitFor();
  await isFit(other);
  await enter(other.getByRole('link', { name: 'Ir a la votación' }));
  await other.getByRole('heading', { level: 1, name: /^Recall · Revocación · Révocation: / }).waitFor();
  await isFit(other);
}

export interface Recalling extends Pick<Petitioning, 'address' | 'officer' | 'isFit'> {
  readonly recorder: Page;
  readonly seconder: Page;
  /** How many are in the body and vote, all but one for it. */
  readonly present: number;
  /** Whether the office is filled in turn by its rule. */
  readonly isInTurn?: boolean;
}

/** In Spanish, by keyboard: what the meeting counted goes on record, another seconds it, and the mandate is handed over. */
export async function recordRecall({ isInTurn = true, ...recalling }: Recalling): Promise<void> {
  const { address, recorder, seconder, officer, present, isFit } = recalling;
  await recorder.goto(address);
  await enter(
    recorder.getByRole('link', { name: 'Terminó la votación sobre un mandato (informes): registra el resultado' }),
  );
  await recorder.getByLabel('Presentes').fill(String(present));
  await recorder.getByLabel('A favor de terminar el mandato').fill(String(present - 1));
  await recorder.getByLabel('En contra de terminarlo').fill('1');
  await isFit(recorder);
  await confirm(recorder, 'Registrar el resultado', 'Sí, registrarlo');
  await recorder.getByText('El resultado está en el Registro.').waitFor();

  await seconder.goto(address);
  const second = seconder.getByRole('button', { name: 'Secundar esta decisión', exact: true });
  const said = seconder.locator('div').filter({ hasText: 'la revocación fue aprobada', has: second }).last();
  await enter(said.locator(second));
  const question = seconder.locator('dialog[open]');
  await enter(question.getByRole('button', { name: 'Sí, secundarla', exact: true }));
  await said.waitFor({ state: 'detached' });

  if (isInTurn) {
    // Nobody chooses who is next.
    await recorder.goto(`${address}/democracy`);
    await confirm(recorder, 'Dejar constancia de este turno', 'Sí, dejar constancia');
    await recorder.getByText('Consta, y espera', { exact: false }).first().waitFor();
    await isFit(recorder);
  }

  await officer.goto(address);
  await enter(officer.getByRole('link', { name: 'Escribe la nota de entrega: informes' }));
  await officer.getByLabel('Qué no está terminado').fill('El informe de noviembre.');
  await officer.getByLabel('Dónde están las cosas: papeles, llaves, cuentas').fill('En el armario.');
  await isFit(officer);
  await confirm(officer, 'Cerrar el período con esta nota', 'Sí, cerrarlo');
  await officer.getByLabel('Qué no está terminado').waitFor({ state: 'detached' });
  await isFit(officer);

  // Whoever goes on with the work finds the note at the mandate.
  await seconder.goto(`${address}/record`);
  const note = seconder.locator('#mandates details').filter({ hasText: 'Nota de entrega' });
  await enter(note.locator('summary'));
  await note.getByText('En el armario.', { exact: true }).waitFor();
  await isFit(seconder);
}
