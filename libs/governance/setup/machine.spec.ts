import { newNodeKey, plainKeyFile, sealedKeyFile } from '#platform';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Machine } from './machine.service.js';

describe('what is known of the machine', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'massline-machine-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const state = (recipientFile: string | undefined = join(home, 'backup-recipient')) =>
    new Machine({ nodeId: 'a', kind: 'mass-organization', displayName: 'A', recipientFile } as never).state();
  const backUp = (name: string): void => {
    mkdirSync(join(home, 'backups'), { recursive: true });
    writeFileSync(join(home, 'backups', name), 'sealed');
  };

  it('is nothing where a node has no home of its own, and nothing yet in an empty one', async () => {
    expect(await new Machine({ nodeId: 'a', kind: 'k', displayName: 'A' } as never).state()).toEqual(await state());
    expect(await state()).toEqual({ custody: null, backupOn: null });
  });

  it('is who opens the key, and the day of the latest backup', async () => {
    writeFileSync(join(home, 'node.key'), plainKeyFile(newNodeKey()));
    backUp('a-b-2026-03-10T08-00-00-000Z.backup.age');
    backUp('a-b-2026-02-11T08-00-00-000Z.backup.age');
    backUp('a-b-2026-12-31T08-00-00-000Z.backup.age.part');
    expect(await state()).toEqual({ custody: 'file', backupOn: '2026-03-10' });
    writeFileSync(join(home, 'node.key'), await sealedKeyFile(newNodeKey(), 'siete ríos verdes cantan'));
    expect(await state()).toMatchObject({ custody: 'passphrase' });
  });
});
