import { globSync, readFileSync } from 'node:fs';
import { literalTexts } from './literal-texts.js';

const repository = new URL('../../../', import.meta.url).pathname;
const files = globSync(['libs/web-ui/**/*.tsx', 'apps/*-web/src/**/*.tsx'], { cwd: repository });

describe('the pages', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(20));
  it.each(files)('%s holds no text of its own', (file) => {
    expect(literalTexts(readFileSync(repository + file, 'utf8'))).toEqual([]);
  });
});

describe('a text in JSX', () => {
  it.each([
    { source: '<p>Hello there</p>', found: ['1: Hello there'] },
    { source: '<p>{"Hello"}</p>', found: ['1: Hello'] },
    { source: '<p>{done ? "Yes" : no}</p>', found: ['1: Yes'] },
    { source: '<p>{open && `Open ${n}`}</p>', found: ['1: Open '] },
    { source: '<Field label="Name" />', found: ['1: Name'] },
    { source: '<Field label={wrong && "Wrong name"} />', found: ['1: Wrong name'] },
    { source: '<button aria-label="Close" />', found: ['1: Close'] },
    { source: '<p className="quiet">{t("hello")} · {n} – </p>', found: [] },
    { source: '<Icon name="check" />', found: [] },
  ])('$source', ({ source, found }) => expect(literalTexts(source)).toEqual(found));
});
