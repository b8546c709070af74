import type { Page } from 'playwright-core';
import { confirm, enter } from './hands.js';

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
