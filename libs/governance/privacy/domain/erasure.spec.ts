import { checkErasureWords } from './erasure-words.js';
import { namesPerson } from './names-in-text.js';

describe('the words by which a person is erased', () => {
  it.each(['erase me', ' Erase me ', 'bórrame', 'BORRAME', 'bo\u0301rrame'])('are %s', (words) => {
    expect(checkErasureWords(words).ok).toBe(true);
  });
  it.each(['', 'yes', 'erase', 'erase  me', 'e r a s e m e'])('are not "%s"', (words) => {
    expect(checkErasureWords(words)).toMatchObject({ error: { code: 'WORDS_DIFFER' } });
  });
});

describe('a text that names a person', () => {
  it.each([
    ['We thank Ana.', 'Ana', true],
    ['we thank ANA', 'Ana', true],
    ['Ana', 'Ana', true],
    ['Anaïs comes', 'Ana', false],
    ['Anai\u0308s and Ana', 'Ana', true],
    ['Susana', 'Ana', false],
    ['Ana2 and 3Ana', 'Ana', false],
    ['José\u{1F600}', 'José', true],
    ['Jose\u0301 stays', 'José', true],
    ['nothing', '', false],
    ['𝒳Ana', 'Ana', false],
  ])('%s: %s is %s', (text, name, expected) => expect(namesPerson(text, name)).toBe(expected));
});
