import { lookOf } from './look-alike.js';

describe('the look of a name', () => {
  it.each([
    ['itself', 'Tenants of the North'],
    ['other case and blanks', ' tenants  OF the north'],
    ['signs', 'Tenants of the North.'],
    ['Cyrillic letters', 'Тenаnts оf the Nоrth'],
    ['full width', 'Ｔenants of the North'],
    ['accents', 'Tenants of thé North'],
    ['a digit for a letter', 'Tenants 0f the North'],
  ])('is that of %s', (_, other) => {
    expect(lookOf(other)).toBe(lookOf('Tenants of the North'));
  });

  it.each(['Tenants of the South', 'Tenants of the North 2', 'سكان الشمال', 'Арендаторы севера'])(
    'is not that of %s',
    (other) => {
      expect(lookOf(other)).not.toBe(lookOf('Tenants of the North'));
      expect(lookOf(other)).not.toBe('');
    },
  );
});
