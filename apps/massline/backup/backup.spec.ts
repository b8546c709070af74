import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetOld } from './backup.js';

describe('the backups in a home', () => {
  it('are kept for ninety days, and nothing else there is touched', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'massline-backups-'));
    const old = 'river-school-2026-01-01T00-00-00-000Z.backup.age';
    const kept = [
      'river-school-2026-01-01T00-00-00-002Z.backup.age',
      'river-school-2026-03-31T10-00-00-000Z.backup.age',
      'river-2026-01-01T00-00-00-000Z.backup.age',
      'river-school-2-2025-01-01T00-00-00-000Z.backup.age',
      'notes.txt',
    ];
    for (const name of [old, ...kept]) writeFileSync(join(directory, name), '');
    expect(await forgetOld(directory, 'river-school', '2026-04-01T00:00:00.001Z')).toEqual([old]);
    expect(readdirSync(directory).sort()).toEqual(kept.toSorted());
    expect(await forgetOld(directory, 'river-school', '2026-04-01T00:00:00.001Z')).toEqual([]);
    rmSync(directory, { recursive: true });
  });
});
