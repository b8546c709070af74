import { globSync, readFileSync } from 'node:fs';
import { directionalStyles } from './directional-styles.js';

const repository = new URL('../../../', import.meta.url).pathname;
const places = ['libs/web-ui/**/*.{css,tsx}', 'apps/*-web/src/**/*.{css,tsx}'];
const files = globSync(places, { cwd: repository }).filter((file) => !file.includes('/generated/'));
const kindOf = (file: string): 'css' | 'tsx' => (file.endsWith('.css') ? 'css' : 'tsx');

describe('the pages, for who reads from right to left,', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(100));
  it('say start and end, not left and right', () => {
    const found = files.flatMap((file) =>
      directionalStyles(readFileSync(repository + file, 'utf8'), kindOf(file)).map((one) => `${file}:${one}`),
    );
    expect(found).toEqual([]);
  });
});

describe('a style that names left or right', () => {
  it.each([
    { text: 'a { margin-left: 1rem }', kind: 'css', found: ['1: margin-left:'] },
    { text: 'a {\n  left: 0;\n}', kind: 'css', found: ['2: left:'] },
    { text: 'a { text-align: right }', kind: 'css', found: ['1: text-align: right'] },
    { text: 'a { border-top-left-radius: 2px }', kind: 'css', found: ['1: border-top-left-radius:'] },
    { text: 'a { border-right-width: 2px }', kind: 'css', found: ['1: border-right-width:'] },
    {
      text: '/* left: 0; */ a { inset-inline-start: 0; text-align: start; padding-inline: 1rem }',
      kind: 'css',
      found: [],
    },
    { text: '<Button ml="md" />', kind: 'tsx', found: ['1: ml='] },
    {
      text: "<p style={{ marginRight: 3, textAlign: 'left' }} />",
      kind: 'tsx',
      found: ['1: marginRight', "1: textAlign: 'left"],
    },
    { text: '<Button ms="md" mt="md" />', kind: 'tsx', found: [] },
  ] as const)('is found in $text', ({ text, kind, found }) => {
    expect(directionalStyles(text, kind)).toEqual(found);
  });
});
