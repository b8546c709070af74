import { hasWords } from './has-words.js';

describe('searching words', () => {
  it.each([
    { text: 'Círculo de Estudio', search: 'circulo', found: true },
    { text: 'Círculo de Estudio', search: 'estudio cir', found: true },
    { text: 'Círculo de Estudio', search: '', found: true },
    { text: 'Círculo de Estudio', search: 'fridge', found: false },
  ])('"$search" in "$text": $found', ({ text, search, found }) => expect(hasWords(text, search)).toBe(found));
});
