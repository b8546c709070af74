import { positionsOf, suggestColumns } from './people-columns.js';

const suggested = (...headings: string[]) =>
  suggestColumns(headings.map((name) => ({ name, words: name.toLowerCase() })));

it.each([
  [['Email', 'Name'], { name: 'Name', contact: 'Email' }],
  [['Nombre', 'Telefono movil', 'Notas'], { name: 'Nombre', contact: 'Telefono movil' }],
  [['Nom complet', 'Courriel'], { name: 'Nom complet', contact: 'Courriel' }],
  [['Contact name', 'x'], { name: 'Contact name', contact: null }],
  [['a', 'b'], { name: null, contact: null }],
])('proposes columns of %j', (headings, columns) => {
  expect(suggested(...headings)).toEqual(columns);
});

it('refuses a column that is not there, and one for both', () => {
  const columns = ['Name', 'Email'];
  expect(positionsOf({ name: 'Email', contact: 'Name' }, columns)).toEqual({
    ok: true,
    value: { name: 1, contact: 0 },
  });
  expect(positionsOf({ name: 'Name', contact: 'Name' }, columns)).toMatchObject({
    error: { code: 'COLUMN_USED_TWICE' },
  });
  expect(positionsOf({ name: 'Name', contact: 'x' }, columns)).toMatchObject({ error: { code: 'COLUMN_UNKNOWN' } });
});
