/** Longer texts are not looked for: normalising combining marks takes time that grows with their square. */
const LONGEST = 200;

/**
 * The one form in which texts are compared that a person would call the same: NFKC, one space between words, and case
 * folded (`Straße` is `STRASSE`). Null for what is too long to be compared.
 */
export function exactForm(text: string): string | null {
  if (text.length > LONGEST) return null;
  const words = text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
  // To capitals and back: lower case alone keeps ß and the final sigma apart from their like.
  return words.toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
}
