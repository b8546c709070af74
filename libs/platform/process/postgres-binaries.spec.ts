import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkLibraries } from './postgres-binaries.js';

describe('the library links of the embedded PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'massline-native-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const packageWith = (links: object[]): string => {
    const native = join(mkdtempSync(join(folder, 'package-')), 'native');
    mkdirSync(join(native, 'lib'), { recursive: true });
    writeFileSync(join(native, 'lib', 'libx.so.1.2'), 'library');
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    return native;
  };
  const links = [
    { source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so' },
    { source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' },
  ];

  it('are made where an install without scripts left them out, and left alone where they are', async () => {
    const native = packageWith(links);
    await Promise.all([linkLibraries(native), linkLibraries(native)]);
    await linkLibraries(native);
    for (const name of ['libx.so', 'libx.so.1'])
      expect(readFileSync(join(native, 'lib', name), 'utf8')).toBe('library');
  });

  it('are not needed on a system that has none', async () => {
    await expect(linkLibraries(mkdtempSync(join(folder, 'package-')))).resolves.toBeUndefined();
  });
});
