import fc from 'fast-check';
import { isExpectedPassword, isMonotonous } from './expected-password.js';

const names = ['ana.lee@example.org', 'River Street Tenants'];

describe('a password of words that belong here', () => {
  it.each([
    ['the software and a year', 'massline2026', true],
    ['the software in other signs', 'M4$$l1ne-2026', true],
    ['the organization', 'riverstreet26', true],
    ['the organization, written apart', 'River Street Tenants!', true],
    ['parts of the login', 'ana-lee-1234567', true],
    ['the word itself, in three languages', 'password-contraseña-motdepasse', true],
    ['without its accents', 'contrasena 12', true],
    ['a word of ours among others', 'our committee likes blue bicycles', false],
    ['none of our words', 'correct horse battery', false],
    ['signs that are no letters', '¿¿¿??!!!///---', false],
  ])('%s: %s → %s', (_what, password, expected) => {
    expect(isExpectedPassword(password, names)).toBe(expected);
  });

  const word = fc.constantFrom('massline', 'river', 'Street', 'TENANTS', 'ana', 'Comité', 'pässwörd', 'union');
  const few = fc.integer({ min: 0, max: 9_999_999 }).map(String);

  it('is refused in any order, with up to seven signs more', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), few, (words, digits) => {
        expect(isExpectedPassword([...words, digits].join('-'), names)).toBe(true);
        expect(isExpectedPassword([digits, ...words].join(''), names)).toBe(true);
      }),
    );
  });

  it('is never one that has none of them', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjkqxz'), minLength: 12, maxLength: 256 });
    fc.assert(fc.property(letters, (password) => !isExpectedPassword(password, names)));
  });
});

describe('a monotonous password', () => {
  it.each(['aaaaaaaaaaaa', '😀'.repeat(12), 'abcabcabcabca', '12341234123412', '123456789012', '987654321098'])(
    '%s',
    (password) => expect(isMonotonous(password)).toBe(true),
  );

  it.each(['abcdefghijkl', 'zyxwvutsrqpo', 'αβγδεζηθικλμ'])('%s', (password) =>
    expect(isMonotonous(password)).toBe(true),
  );

  it.each(['abcdefghijkm', 'hello hello hello', 'correct horse battery', '135790246801'])('is not %s', (password) =>
    expect(isMonotonous(password)).toBe(false),
  );
});
