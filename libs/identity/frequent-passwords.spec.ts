import { randomBytes } from 'node:crypto';
import { isFrequentPassword } from './frequent-passwords.js';
import { FREQUENT_PASSWORDS } from './generated/frequent-passwords.js';

describe('the list of frequent passwords', () => {
  it('has more than the three thousand that ASVS asks for, each once and in order', () => {
    const bytes = Buffer.from(FREQUENT_PASSWORDS, 'base64');
    const marks = Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32BE(at * 4));
    expect(marks.length).toBeGreaterThan(40_000);
    expect(marks.every((mark, at) => at === 0 || mark > marks[at - 1]!)).toBe(true);
  });

  it.each(['1qaz2wsx3edc', 'qwertyqwerty', 'leavemealone', 'QwertyQwerty', 'ｌｅａｖｅｍｅａｌｏｎｅ', '123456qwerty'])(
    'holds %s, however it is written',
    (password) => expect(isFrequentPassword(password)).toBe(true),
  );

  it('takes hardly another for one of them', () => {
    const others = Array.from({ length: 20_000 }, () => randomBytes(12).toString('base64url'));
    // One in a hundred thousand: eight of twenty thousand come once in more than ten million runs.
    expect(others.filter(isFrequentPassword).length).toBeLessThan(8);
  });
});
