/**
 * Words that whoever guesses tries first here, in the languages of the pages: what this software is called and what
 * stands on its sign-in page. The names of the node and of the login come to them. docs/security.md, 6.1.2, lists them.
 */
const EVERYWHERE = [
  ...['massline', 'mass organization', 'organizing committee', 'organization', 'organizing', 'committee', 'assembly'],
  ...['organización', 'comité', 'asamblea', 'organisation', 'assemblée', 'union', 'sindicato', 'syndicat'],
  ...['password', 'passphrase', 'contraseña', 'mot de passe', 'welcome', 'bienvenida', 'bienvenue', 'login'],
];
/** Shorter parts of names stand in too many other words. */
const SHORTEST_WORD = 3;
/** What nobody can expect has at least as many letters and digits as ASVS asks of a whole password. */
const LEAST_UNEXPECTED = 8;
const LONGEST_PIECE = 4;

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  l: 'i',
  '!': 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
};
const SIGNS: Readonly<Record<string, string>> = { '@': 'a', $: 's' };

/** Letters and digits alone, without accents and case, and one sign for those that stand for each other. */
const fold = (text: string): string =>
  Array.from(text.normalize('NFKD').toLowerCase(), (sign) => LOOKS_LIKE[sign] ?? SIGNS[sign] ?? sign)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A name as a whole, and each word of it. */
const parts = (name: string): string[] => [name, ...name.split(/[^\p{L}\p{M}\p{N}]+/u)].map(fold);

/** Whether a password is names that belong to this place or this person, and hardly anything else (ASVS 5.0, 6.2.11). */
export function isExpectedPassword(password: string, names: readonly string[]): boolean {
  const words = [...EVERYWHERE.map(fold), ...names.flatMap(parts)].filter((word) => word.length >= SHORTEST_WORD);
  const whole = fold(password);
  const rest = words.toSorted((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ' '), whole);
  return rest !== whole && rest.replaceAll(' ', '').length < LEAST_UNEXPECTED;
}

/** Whether a password is one short piece again and again, or signs in a row as the alphabet has them. */
export function isMonotonous(password: string): boolean {
  const signs = Array.from(password);
  const repeats = (length: number): boolean => signs.every((sign, at) => at < length || sign === signs[at - length]);
  if (Array.from({ length: LONGEST_PIECE }, (_, index) => index + 1).some(repeats)) return true;
  const steps = signs.slice(1).map((sign, at) => stepBetween(signs[at]!, sign));
  return Math.abs(steps[0] ?? 0) === 1 && steps.every((step) => step === steps[0]);
}

/** How far on in the alphabet; after 9 comes 0. */
function stepBetween(from: string, to: string): number {
  if (/\d/.test(from) && /\d/.test(to)) return ((Number(to) - Number(from) + 15) % 10) - 5;
  return to.codePointAt(0)! - from.codePointAt(0)!;
}
