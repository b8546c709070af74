import fc from 'fast-check';
import { checkMailbox } from './mailbox.js';

const isMailbox = (typed: string): boolean => checkMailbox(typed).ok;

describe('a mailbox', () => {
  it.each(['ana@example.org', ' ana.maria+news@mail.example.org\n', "o'neil_1@sub-1.example.co"])('is %j', (typed) =>
    expect(checkMailbox(typed)).toEqual({ ok: true, value: typed.trim() }),
  );

  it.each([
    ...['', 'ana', '@example.org', 'ana@', 'ana@localhost', 'ana@-a.org', 'ana@example.1', '.ana@example.org'],
    ...['ana@example.org, bea@example.org', 'Ana <ana@example.org>', 'ana@exa mple.org', 'ana@exämple.org'],
    ...['ana@example.org\r\nBcc: bea@example.org', '"a b"@example.org', 'a@b@example.org'],
    ...[`${'a'.repeat(65)}@example.org`, `ana@${'a.'.repeat(126)}org`],
  ])('is not %j', (typed) => expect(isMailbox(typed)).toBe(false));

  it('is never more than one, and never reaches a header', () => {
    const noisy = fc.tuple(fc.string({ unit: 'binary', maxLength: 8 }), fc.nat(8));
    const taken = fc.property(noisy, ([noise, at]) => {
      const checked = checkMailbox(`ana${noise.slice(0, at)}@example.org${noise.slice(at)}`);
      return !checked.ok || /^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z0-9.-]+$/i.test(checked.value);
    });
    expect(() => fc.assert(taken, { numRuns: 500 })).not.toThrow();
  });
});
