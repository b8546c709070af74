import fc from 'fast-check';
import { exactForm } from './exact-form.js';

describe('the form in which texts are compared', () => {
  it.each([
    ['Ana López', 'ANA LÓPEZ'],
    ['Ana  López ', ' ana lópez'],
    ['José', 'Jose\u0301'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['Ａｎａ', 'ana'],
    ['ﬁona', 'FIONA'],
  ])('%s is %s', (one, other) => expect(exactForm(one)).toBe(exactForm(other)));

  it.each([
    ['Ana', 'Anna'],
    ['Ana', 'Aña'],
    ['José', 'Jose'],
  ])('%s is not %s', (one, other) => expect(exactForm(one)).not.toBe(exactForm(other)));

  it('of its own is itself, and of what is too long nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const form = exactForm(text);
        expect(form !== null && form.length <= 200 ? exactForm(form) : form).toBe(form);
      }),
    );
    expect(exactForm('x'.repeat(201))).toBeNull();
    expect(exactForm('\u0301'.repeat(1_000_000))).toBeNull();
  });
});
