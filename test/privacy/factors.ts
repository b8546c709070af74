import { newId } from '#domain-kit';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Planted } from './planted.js';

/** A secret of one-time codes, the word for a passkey and a mailbox for letters, of somebody whose session is open for the whole run. */
export async function plantFactors(db: DataSource, planted: Planted): Promise<void> {
  const [account] = await db.query<{ id: string }[]>(
    `SELECT account.id FROM account JOIN mandate ON holder_ref = person_ref JOIN office ON office.id = office_id
     WHERE office.code = 'treasurer'`,
  );
  if (!account) throw new Error('There is no treasurer');
  const accountId = account.id;
  await db.getRepository('OneTimeSecretEntity').insert({
    ...{ accountId, secret: planted.text('one_time_secret.secret'), madeAt: new Date() },
    ...{ confirmedAt: new Date(), lastStep: 1 },
  });
  await db.getRepository('PasskeyEntity').insert({
    ...{ id: newId(), accountId, credentialId: randomBytes(32).toString('base64url'), publicKey: randomBytes(77) },
    ...{ counter: 0, name: planted.text('passkey.name', 'my * phone'), madeOn: '2025-01-01', lastUsedOn: null },
  });
  await db.getRepository('MailDigestEntity').insert({
    ...{ accountId, mailbox: planted.text('mail_digest.mailbox', '*@example.org'), language: 'en', rhythm: 'weekly' },
    ...{ askedAt: null, codeHash: null, tries: 0, refusedOn: null, lastOn: null, told: Buffer.alloc(0) },
  });
}
