import { newRecovery } from '#federation';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { languageOf } from '../doctor/l10n.js';
import { recipientFile } from '../instance/instance-environment.js';
import { instanceAt, type InstanceWish } from '../instance/instance.js';
import { sheetPage } from './sheet-page.js';

export interface SheetOptions extends InstanceWish {
  readonly replace: boolean;
}

/**
 * Makes a backup identity and shows its three shares on a page that is served once, to this machine alone, to be
 * printed. Neither the identity nor a share is written to the disk; its recipient is, once the page was fetched.
 */
export async function recoverySheet(options: SheetOptions): Promise<void> {
  const instance = await instanceAt(options);
  const file = recipientFile(instance.home);
  if (existsSync(file) && !options.replace) {
    throw new Error(
      'There is a recovery sheet already. With --replace a new one takes its place: keep the old shares for the old backups.',
    );
  }
  const { recipient, shares } = await newRecovery();
  const page = sheetPage(languageOf(process.env), {
    id: instance.id,
    shares,
    day: new Date().toISOString().slice(0, 10),
  });
  const path = `/${randomBytes(16).toString('base64url')}`;
  const server = createServer((request, answer) => {
    if (request.method !== 'GET' || request.url !== path) {
      answer.writeHead(404).end();
      return;
    }
    const policy = "default-src 'none'; style-src 'unsafe-inline'";
    answer.writeHead(200, {
      ...{ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', connection: 'close' },
      ...{ 'content-security-policy': policy, 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' },
    });
    answer.end(page, () => server.close());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  process.stdout.write(
    `Open in a browser on this machine; the page is shown once. Print it, cut it, and give each part to another person:\n\n  http://127.0.0.1:${port}${path}\n`,
  );
  await once(server, 'close');
  await writeFile(file, `${recipient}\n`, { mode: 0o600 });
  process.stdout.write('\nShown. Make the first backup now: npx massline backup\n');
}
