import { SmtpSink } from '#testing';
import type { Browser } from 'playwright-core';
import { describeInChromium, launch } from './browser.js';
import { confirm, enter } from './hands.js';
import { type NamedNode, namedNode } from './named-node.js';
import { layoutFindings } from './page-findings.js';
import { signedIn } from './sign-in.js';

const MAILBOX = 'ana@example.org';
const codeIn = (raw: string | undefined): string => /^\s+(\d{8})\s*$/m.exec(raw ?? '')?.[1] ?? '';

/** R104: nothing but a code goes to a mailbox before its owner has typed it. */
describeInChromium('letters of what is new', () => {
  let sink: SmtpSink;
  let node: NamedNode;
  let browser: Browser;

  beforeAll(async () => {
    sink = await SmtpSink.start();
    node = await namedNode({
      ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: `${sink.port}`, SMTP_TLS: 'none', MAIL_FROM: 'node@example.org' },
    });
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await node?.stop();
    await sink?.stop();
  }, 60_000);

  it('are asked for, confirmed by the code of the first, and stopped, by keyboard in Spanish', async () => {
    const page = await signedIn(browser, node.url, node.accountOf('secretary'), { locale: 'es-ES' });
    await page.goto(`${node.url}/notices`);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const mailbox = page.getByLabel('Tu correo electrónico');
    await mailbox.fill('ana');
    await enter(button('Enviarme el código'));
    await page.getByText('Tu correo electrónico: escríbelo como nombre@example.org.').waitFor();
    expect(sink.letters).toEqual([]);

    await mailbox.fill(MAILBOX);
    await page.getByLabel('Con qué frecuencia').selectOption('WEEKLY');
    await enter(button('Enviarme el código'));
    await page.getByText(`Un código va en camino a ${MAILBOX}`).waitFor();
    expect(sink.letters.map(({ to }) => to)).toEqual([MAILBOX]);
    expect(await layoutFindings(page)).toEqual([]);
    const code = page.getByLabel('Código de la carta');
    await code.fill('00000000');
    await enter(button('Enviarme cartas'));
    await page.getByText('Este no es el código de la carta.').waitFor();
    await code.fill(codeIn(sink.letters[0]?.raw));
    await enter(button('Enviarme cartas'));
    await page.getByText(`Las cartas van a ${MAILBOX}, una vez a la semana si hay algo nuevo.`).waitFor();

    await confirm(page, 'Terminar las cartas', 'Sí, terminarlas');
    await mailbox.waitFor();
    expect(await mailbox.inputValue()).toBe('');
    await page.context().close();
  }, 120_000);
});
