import { checkClauses, clauseHash, documentHash, lineageOf } from './document-clauses.js';
import { readDocumentFile, writeDocumentFile } from './document-file.js';
import type { Clause } from './document.types.js';

const clause: Clause = { title: 'Internationalism', text: 'Our struggle knows no border.' };

describe('clauses', () => {
  it.each([
    { given: 'none', clauses: [], field: '' },
    { given: 'forty-one', clauses: Array.from({ length: 41 }, () => clause), field: '' },
    { given: 'a title of spaces', clauses: [clause, { ...clause, title: '  ' }], field: '1.title' },
    { given: 'a clause without a text', clauses: [{ ...clause, text: '' }], field: '0.text' },
    { given: 'half a character', clauses: [{ ...clause, text: '\ud800' }], field: '0.text' },
  ])('with $given are refused by field', ({ clauses, field }) => {
    expect(checkClauses(clauses)).toEqual({ ok: false, error: field });
  });

  it('come back trimmed', () => {
    expect(checkClauses([{ title: ' A ', text: ' b\n' }])).toEqual({ ok: true, value: [{ title: 'A', text: 'b' }] });
  });

  it.each([
    { how: 'adopted', clauses: [clause], pack: [clause] },
    { how: 'adapted', clauses: [{ ...clause, text: 'Another.' }], pack: [clause] },
    { how: 'adapted', clauses: [clause, clause], pack: [clause] },
    { how: 'adapted', clauses: [], pack: [clause] },
    { how: 'own', clauses: [clause], pack: undefined },
  ])('are $how', ({ how, clauses, pack }) => expect(lineageOf(clauses, pack)).toBe(how));
});

const document = { kind: 'points-of-unity', language: 'en', clauses: [clause] } as const;
const saved = (): Record<string, unknown> =>
  JSON.parse(writeDocumentFile({ ...document, name: 'North' })) as Record<string, unknown>;

describe('the hash of', () => {
  it('a document tells kind, language, order and each word apart, and nothing else', () => {
    const other = { title: 'Care', text: 'We share it.' };
    const hashes = [
      document,
      { ...document, kind: 'working-rules' as const },
      { ...document, language: 'es' as const },
      { ...document, clauses: [clause, other] },
      { ...document, clauses: [other, clause] },
      { ...document, clauses: [{ title: clause.text, text: clause.title }] },
    ].map((one) => documentHash(one));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(documentHash({ ...document, clauses: [{ text: clause.text, title: clause.title }] })).toBe(hashes[0]);
  });

  it('a clause is that of its canonical JSON', () => {
    expect(clauseHash({ title: 'A', text: 'b' })).toBe(
      '336c70ee3f98f7794e8dd710d4d15105565ca6873217593e98f7ef7e1b6a4c97',
    );
  });
});

describe('a file', () => {
  it('comes back with the same hash, whatever its name', () => {
    const read = readDocumentFile(JSON.stringify({ ...saved(), name: 'South' }));
    expect(read).toEqual({ ok: true, value: { ...document, name: 'South', hash: documentHash(document) } });
  });

  it.each([
    { given: 'no JSON', file: () => '{', code: 'FILE_INVALID', field: 'format' },
    {
      given: 'another format',
      file: () => JSON.stringify({ ...saved(), format: 'x' }),
      code: 'FILE_INVALID',
      field: 'format',
    },
    { given: 'no name', file: () => JSON.stringify({ ...saved(), name: ' ' }), code: 'FILE_INVALID', field: 'name' },
    {
      given: 'another kind',
      file: () => JSON.stringify({ ...saved(), kind: 'x' }),
      code: 'FILE_INVALID',
      field: 'kind',
    },
    {
      given: 'a clause that is none',
      file: () => JSON.stringify({ ...saved(), clauses: ['a'] }),
      code: 'FILE_INVALID',
      field: 'clauses',
    },
    {
      given: 'an empty clause',
      file: () => JSON.stringify({ ...saved(), clauses: [{ title: 'a', text: '' }] }),
      code: 'FILE_INVALID',
      field: 'clauses.0.text',
    },
    { given: 'too much', file: () => ' '.repeat(1_000_001), code: 'FILE_INVALID', field: 'file' },
    {
      given: 'a changed word',
      file: () => JSON.stringify({ ...saved(), clauses: [{ ...clause, text: 'None.' }] }),
      code: 'FILE_ALTERED',
      field: undefined,
    },
    {
      given: 'no hash',
      file: () => JSON.stringify({ ...saved(), hash: undefined }),
      code: 'FILE_ALTERED',
      field: undefined,
    },
  ])('of $given is refused', ({ file, code, field }) => {
    expect(readDocumentFile(file())).toEqual({ ok: false, error: { code, ...(field && { field }) } });
  });
});
