import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const files = globSync('{apps,libs,test,bench,tools,deploy,docs}/**/*.*', { cwd: root });

/** How many items of level 1 and 2 each section of the OWASP ASVS 5.0.0 begins with; those of level 3 stand behind them. */
const ITEMS: Readonly<Record<string, readonly number[]>> = {
  ...{ 1: [2, 9, 11, 3, 2], 2: [3, 3, 4, 1], 3: [0, 2, 4, 6, 5, 0, 2], 4: [3, 1, 2, 4], 5: [1, 3, 2, 3] },
  ...{ 6: [3, 12, 4, 4, 5, 3, 0, 4], 7: [3, 4, 2, 5, 2, 2], 8: [2, 3, 1, 1], 9: [3, 4], 11: [2, 3, 3, 4, 1, 1] },
  ...{ 12: [3, 2, 4], 13: [1, 5, 2, 5], 14: [2, 4, 3], 15: [3, 3, 7], 16: [1, 5, 4, 3, 3] },
};
const items = Object.entries(ITEMS).flatMap(([chapter, sections]) =>
  sections.flatMap((count, at) => Array.from({ length: count }, (_, n) => `${chapter}.${at + 1}.${n + 1}`)),
);

/** `1.3.4–1.3.5` names both. */
const named = [...page.matchAll(/^\| (\d+\.\d+)\.(\d+)(?:–\d+\.\d+\.(\d+))? +\|/gm)].flatMap(
  ([, section, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => `${section}.${Number(first) + n}`),
);

describe('the page of security', () => {
  it('says of each item of level 1 and 2 once where it is met, or why it is not', () => {
    expect(named.toSorted()).toEqual(items.toSorted());
  });

  it('names only files that are there', () => {
    const cited = [...page.matchAll(/`([\w*./-]+\.(?:tsx?|sh|yml))`/g)].map(([, path]) => path!);
    const isThere = (path: string): boolean => {
      const form = new RegExp(`(?:^|/)${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
      return files.some((file) => form.test(file)) || globSync(path, { cwd: root }).length > 0;
    };
    expect(cited.filter((path) => !isThere(path))).toEqual([]);
    expect(cited.length).toBeGreaterThan(100);
  });
});
