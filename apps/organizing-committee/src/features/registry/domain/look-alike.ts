/** Letters of other scripts, and digits, that are read as a Latin one; after Unicode TR 39, those of Cyrillic and Greek alone. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['aаα', 'bвβ', 'cсϲ', 'dԁ', 'eеε', 'gԍ', 'hнһη', 'iіι1lӏ|', 'jј', 'kкκ', 'mм', 'nпν', 'oоο0σ', 'pрρ'],
    ...['qԛ', 'rг', 'sѕ', 'tтτ', 'uυ', 'wԝω', 'xхχ', 'yуγ', 'zζ'],
  ].flatMap((row) => Array.from(row.slice(1), (letter) => [letter, row.charAt(0)] as const)),
);

/** What two names have in common that people take for each other: case, accents, blanks, signs and script do not count. */
export function lookOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const look = Array.from(plain, (letter) => LATIN[letter] ?? letter).join('');
  return look.replace(/[^\p{L}\p{N}]/gu, '') || look;
}
