import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { askAs } from './ask-as.js';
import type { CopiedFederation } from './copied-federation.js';
import { confirm, enter } from './hands.js';
import { isFit } from './page-findings.js';
import { recordRecall } from './recall-hands.js';
import { RULES_IN_FORCE } from './body-rules.js';
import type { Login } from './sign-in.js';
import { tiedElection } from './tied-election.js';

/** The committee at work on its own record, by keyboard in Spanish. What the same pages are tested for elsewhere is done by the API. */
interface AtWork {
  readonly federation: CopiedFederation;
  readonly hub: NodePlan;
  /** Secretary, treasurer and reporter. */
  readonly ana: Page;
  readonly bayo: Page;
  readonly chen: Page;
}

async function second(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await confirm(page, 'Secundar esta decisión', 'Sí, secundarla');
  await page.getByRole('button', { name: 'Secundar esta decisión', exact: true }).waitFor({ state: 'detached' });
}

/** Equals stand, and no announced source tells: the body gives the election up, and calls it anew. */
export async function annulTie({ federation, hub, ana, bayo }: AtWork, accounts: readonly Login[]): Promise<void> {
  const address = `${hub.url}/democracy/elections/${await tiedElection(federation, hub, accounts)}`;
  await ana.goto(address);
  await confirm(ana, 'Contar', 'Sí, hacerlo');
  await ana.getByText('Nada puede decidir el empate').waitFor();
  await isFit(ana);
  await confirm(ana, 'Anular la elección', 'Registrarlo');
  await ana.getByText('Tú registraste esta decisión.').waitFor();
  await second(bayo, address);
  await bayo.getByText('Anulada', { exact: true }).waitFor();
  await enter(bayo.getByRole('link', { name: 'Convocar una elección' }));
  await bayo.getByLabel('Título').waitFor();
}

/** Convened, closed and approved on its pages; in between it is run by the API. */
export async function meetToMinutes({ federation, hub, ana, bayo }: AtWork): Promise<void> {
  const [{ today } = { today: '' }] = await federation.sql<{ today: string }>(
    hub,
    'SELECT (now() AT TIME ZONE zone)::date::text AS today FROM founding',
  );
  await ana.goto(`${hub.url}/democracy/meetings`);
  await ana.getByLabel('Día', { exact: true }).fill(today);
  await ana.getByLabel('Dónde, o el enlace').fill('La sala grande');
  await enter(ana.getByRole('button', { name: 'Convocarla', exact: true }));
  await ana.getByText('Aún no hay nada en el orden del día.').waitFor();

  const id = new URL(ana.url()).pathname.split('/').at(-1);
  const { raiseItem: item } = await askAs<{ raiseItem: { id: string } }>(
    ana,
    'mutation ($id: ID!, $input: RaiseItemInput!) { raiseItem(meetingId: $id, input: $input) { ... on MeetingDone { id } } }',
    { id, input: { kind: 'report', title: 'Los informes', plannedMinutes: 10 } },
  );
  const step = async (input: object): Promise<void> => {
    const { meetingStep } = await askAs<{ meetingStep: { code?: string } }>(
      ana,
      'mutation ($id: ID!, $input: MeetingStepInput!) { meetingStep(meetingId: $id, input: $input) { ... on MeetingRefused { code } } }',
      { id, input },
    );
    if (meetingStep.code) throw new Error(meetingStep.code);
  };
  await step({ step: 'open' });
  for (const page of [ana, bayo]) {
    const { me } = await askAs<{ me: { personRef: string } }>(page, '{ me { personRef } }');
    await step({ step: 'come', personRef: me.personRef });
  }
  await step({ step: 'next' });
  await step({ step: 'note', itemId: item.id, notes: 'Faltan dos.' });

  await ana.reload();
  await ana.getByText('Faltan dos.', { exact: true }).first().waitFor();
  await confirm(ana, 'Cerrar la reunión', 'Sí, cerrarla');
  await confirm(ana, 'Registrar que se aprueba', 'Sí, registrarlo');
  await ana.getByText('La aprobación está registrada').waitFor();
  await second(bayo, hub.url);
  await ana.reload();
  await ana.getByText('El texto corresponde a la huella del libro.').waitFor();
  await isFit(ana);
}

/** A criticism of work: found on Today by the body, answered once, and closed by who wrote it. */
export async function answerCriticism({ hub, ana, bayo }: AtWork): Promise<void> {
  await ana.goto(`${hub.url}/democracy/criticism`);
  await ana.getByLabel('¿De qué trata?').selectOption({ index: 0 });
  expect(await ana.getByRole('link', { name: 'Presentar una queja' }).count()).toBe(0);
  await ana.getByLabel('Qué está mal en el trabajo').fill('Las sumas llegaron dos semanas tarde.');
  await confirm(ana, 'Enviarla a los miembros', 'Sí, enviarla');
  await ana.locator('li', { hasText: 'Las sumas llegaron dos semanas tarde.' }).waitFor();
  await bayo.goto(hub.url);
  await enter(bayo.getByRole('link', { name: 'Una crítica espera la respuesta de un órgano en el que estás' }));
  await bayo.getByLabel('La respuesta del órgano').fill('Desde ahora llegan el día uno.');
  await isFit(bayo);
  await confirm(bayo, 'Responder por el órgano', 'Sí, responder');
  await bayo.getByText('Desde ahora llegan el día uno.').first().waitFor();
  await ana.reload();
  await confirm(ana, 'Está resuelta: cerrarla', 'Sí, cerrarla');
  await ana.getByText(/cerrada el/).waitFor();
}

/** As in a committee that decided so before today: whoever leaves the office of reporter leaves a note. */
const NOTE_IS_DUE = `INSERT INTO office_policy
    (id, office_id, method, term_days, cooldown_terms, seats, understudy, hand_over, begins_on, decided_by, seed)
  SELECT gen_random_uuid(), o.id, 'election', 90, 0, 1, false, true, '2026-01-01', d.id, repeat('0', 64)
  FROM office o, decision d WHERE o.code = 'reporter' AND d.state = 'in-force' ORDER BY d.day LIMIT 1 RETURNING id`;

/** The reporter: a petition, the outcome of the meeting that votes on it, and the note of whoever leaves the office, from Today. */
export async function recallAndHandOver({ federation, hub, ana, bayo, chen }: AtWork): Promise<void> {
  await federation.sql(hub, NOTE_IS_DUE);
  await federation.sql(hub, RULES_IN_FORCE);
  await ana.goto(`${hub.url}/democracy/recalls`);
  await ana.getByLabel('Mandato', { exact: true }).selectOption({ label: 'informes, Chen' });
  await confirm(ana, 'Abrir una petición', 'Sí, abrirla y firmar');
  await ana.getByText(/^1 de las 2 firmas/).waitFor();
  await isFit(ana);
  const { recallPetitions } = await askAs<{ recallPetitions: { id: string }[] }>(bayo, '{ recallPetitions { id } }');
  const { signRecallPetition } = await askAs<{ signRecallPetition: { code?: string } }>(
    bayo,
    'mutation ($id: ID!) { signRecallPetition(id: $id) { ... on RecallRefused { code } } }',
    recallPetitions[0],
  );
  if (signRecallPetition.code) throw new Error(signRecallPetition.code);
  // Days cannot be waited for: too few ask for a paper, and the day of the meeting has come.
  await federation.sql(
    hub,
    `WITH few AS (UPDATE election SET phase = 'cancelled' WHERE mandate_id IS NOT NULL RETURNING id)
     UPDATE recall_petition SET phase = 'room', election_id = NULL, held_on = announced_on RETURNING id`,
  );
  const people = { recorder: ana, seconder: bayo, officer: chen };
  await recordRecall({ address: hub.url, ...people, present: 6, isInTurn: false, isFit });
}
