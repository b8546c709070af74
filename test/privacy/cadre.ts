import { newId } from '#domain-kit';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { CadreCredentialEntity } from '../../apps/mass-organization/src/features/cadre/cadre-credential.entity.js';
import type { Planted } from './planted.js';

/** A credential that a member has accepted: its row is put where the acceptance puts it, for its hash is no canary. */
export async function cadre(planted: Planted, db: DataSource): Promise<void> {
  const [{ ref: personRef }] = (await db.query(`SELECT ref FROM person WHERE sphere = 'member' LIMIT 1`)) as [
    { ref: string },
  ];
  await db.manager.insert(CadreCredentialEntity, {
    ...{ id: newId(), personRef, hashIndex: randomBytes(32), acceptedOn: '2026-03-09', expiresOn: '2026-12-31' },
    hash: planted.text('cadre_credential.credential_hash'),
  });
}
