import { isPublishedText, tidyText, visibleLine } from './published-text.js';

describe('a published text', () => {
  it.each([
    ['a line', 'How many?', true],
    ['several lines', 'How many?\n\nAnd why?', true],
    ['another script', 'می‌خواهم بدانم', true],
    ['an emoji of several', 'well done 👩‍🌾', true],
    ['nothing', '', false],
    ['blanks at its ends', ' How many?', false],
    ['a control', 'How\u0007 many?', false],
    ['a tab', 'How\tmany?', false],
    ['a direction override', 'How \u202emany?', false],
    ['an invisible blank', 'How\u200b many?', false],
    ['a lone surrogate', 'How \ud800?', false],
  ])('of %s: %s', (_, text, published) => {
    expect(isPublishedText(text)).toBe(published);
  });

  it('is tidied from what was typed', () => {
    expect(tidyText('  One\r\ntwo\tthree\r ')).toBe('One\ntwo three');
    expect(tidyText('e\u0301')).toBe('\u00e9');
  });

  it('of one line shows what would steer it', () => {
    expect(visibleLine('Kit\u202echen\n\u200b\ud800')).toBe('Kit\ufffdchen\ufffd\ufffd\ufffd');
    expect(visibleLine('می‌خواهم')).toBe('می‌خواهم');
  });
});
