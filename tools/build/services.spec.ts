import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildServices } from './services.js';

const repository = join(import.meta.dirname, '..', '..');

describe('building the services', () => {
  let root: string;
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const built = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'massline-build-'));
    put('.swcrc', readFileSync(join(repository, '.swcrc'), 'utf8'));
    put('package-lock.json', '{}');
    put('libs/garden/index.ts', 'export const beds: number = 3;\n');
    put('libs/garden/garden.graphql', 'type Garden { beds: Int! }\n');
    put('libs/garden/index.spec.ts', 'it("is a test", () => {});\n');
    put('libs/garden/test/beds.ts', 'export const forTests = 1;\n');
    put('libs/testing/index.ts', 'export const forTests = 1;\n');
    put('test/faults/main.ts', 'export {};\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('mirrors the tree into dist: compiled, or copied if it is part of the contract, without tests', async () => {
    expect(await buildServices(root)).toEqual({ built: 3, removed: 0 });
    expect(built('libs/garden/index.js')).toMatch(/^export const beds = 3;/);
    expect(built('libs/garden/index.js.map')).toContain('garden/index.ts');
    expect(built('libs/garden/garden.graphql')).toBe('type Garden { beds: Int! }\n');
    expect(existsSync(join(root, 'dist/test/faults/main.js'))).toBe(true);
    for (const left of ['libs/garden/index.spec.js', 'libs/garden/test', 'libs/testing']) {
      expect(existsSync(join(root, 'dist', left))).toBe(false);
    }
  });

  it('builds only what has changed, and removes what has gone', async () => {
    await buildServices(root);
    expect(await buildServices(root)).toEqual({ built: 0, removed: 0 });
    put('libs/garden/index.ts', 'export const beds: number = 4;\n');
    rmSync(join(root, 'test'), { recursive: true });
    expect(await buildServices(root)).toEqual({ built: 1, removed: 1 });
    expect(built('libs/garden/index.js')).toContain('beds = 4');
    expect(existsSync(join(root, 'dist/test/faults/main.js'))).toBe(false);
  });

  it('builds all anew for another compiler', async () => {
    await buildServices(root);
    put('package-lock.json', '{ "changed": true }');
    expect((await buildServices(root)).built).toBe(3);
  });

  it('fails on a file that cannot be compiled, and names it', async () => {
    put('libs/garden/broken.ts', 'const = ;');
    await expect(buildServices(root)).rejects.toThrow(/broken\.ts/);
  });
});
