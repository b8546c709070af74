import * as fc from 'fast-check';
import { csvCell } from '#domain-kit';
import { contactOf, readInvitee } from './invitee.js';

describe('one way to reach somebody', () => {
  it.each([
    [' Ana.Ruiz@Example.org ', 'ana.ruiz@example.org'],
    ['+34 600 12-34-56', '+34600123456'],
    ['0034 600 123 456', '+34600123456'],
    ['(600) 123.456', '600123456'],
    ['0)0 34 600 123 456', '+34600123456'],
  ])('%j is %s', (written, contact) => {
    expect(contactOf(written)).toBe(contact);
  });

  it.each([
    '12345',
    '1'.repeat(16),
    'ana at example',
    'ana@example',
    '@example.org',
    'ana@example.org, lives at 5 Mill Lane',
    '=HYPERLINK("http://x.example","ana@example.org")',
    '+1+1+1+1+1+1',
    '-600123456=1',
    '<b>@example.org',
  ])('%j is none', (written) => {
    expect(contactOf(written)).toBeNull();
  });

  it('is spelt once and for all', () => {
    const written = fc.oneof(fc.emailAddress(), fc.string({ unit: fc.constantFrom(...'0123456789 +()-./') }));
    fc.assert(
      fc.property(written, (text) => {
        const contact = contactOf(text);
        expect(contact === null ? null : contactOf(contact)).toBe(contact);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a row of a list of people', () => {
  it.each([
    ['a formula', `=cmd|'/c calc'!A1`, 'a@example.org', 'name-unreadable'],
    ['a formula that was guarded', `'=1+1`, 'a@example.org', 'name-unreadable'],
    ['markup', '<script>alert(1)</script>', 'a@example.org', 'name-unreadable'],
    ['a sign of a social network', '@ana', 'a@example.org', 'name-unreadable'],
    ['no name', '', 'a@example.org', 'name-missing'],
    ['no contact', 'Ana', '', 'contact-missing'],
    ['a remark for a contact', 'Ana', 'always late', 'contact-unreadable'],
  ])('with %s is refused', (_case, name, contact, error) => {
    expect(readInvitee(name, contact)).toEqual({ ok: false, error });
  });

  it.each(['Ana Ruiz', 'Zoë O’Brien-Núñez', 'ʻOku', '山田 花子', "D'Arcy, J."])('takes %s', (name) => {
    expect(readInvitee(name, 'a@example.org')).toEqual({ ok: true, value: { name, contact: 'a@example.org' } });
  });

  it('comes back from a spreadsheet as it went out, and starts no formula there', () => {
    const cells = fc.tuple(fc.string(), fc.oneof(fc.emailAddress(), fc.stringMatching(/^\+?\d{6,15}$/)));
    fc.assert(
      fc.property(cells, ([name, contact]) => {
        const read = readInvitee(name, contact);
        if (!read.ok) return;
        const [nameCell, contactCell] = [read.value.name, read.value.contact].map((text) => csvCell(text));
        expect(nameCell).toMatch(/^["'\p{L}\p{N}]/u);
        expect(contactCell).not.toMatch(/^[=+@-]/);
        const unquoted = (cell: string) => cell.replace(/^"|"$/g, '').replaceAll('""', '"');
        expect(readInvitee(unquoted(nameCell!), unquoted(contactCell!))).toEqual(read);
      }),
    );
  });
});
