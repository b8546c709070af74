/** Bech32 as age uses it: BIP 173 without its limit of 90 characters. */
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
  let checksum = 1;
  for (const value of values) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((term, bit) => (checksum ^= (top >>> bit) & 1 ? term : 0));
  }
  return checksum;
}

const expand = (prefix: string): number[] => {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
};

/** Regroups bits; the last group is filled with zeros. */
function regroup(values: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = ((held << from) | value) & 0xfff;
    for (bits += from; bits >= to;) groups.push((held >>> (bits -= to)) & ((1 << to) - 1));
  }
  if (bits > 0) groups.push((held << (to - bits)) & ((1 << to) - 1));
  return groups;
}

/** Lower case. `prefix` is lower case too. */
export function bech32(prefix: string, data: Uint8Array): string {
  const values = regroup(data, 8, 5);
  const checksum = polymod([...expand(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (checksum >>> shift) & 31);
  return `${prefix}1${[...values, ...check].map((value) => ALPHABET[value]).join('')}`;
}

/** The data behind `prefix`, or undefined for another prefix, a typo or bits left over. Lower case only. */
export function readBech32(prefix: string, text: string): Buffer | undefined {
  if (!text.startsWith(`${prefix}1`)) return undefined;
  const values = Array.from(text.slice(prefix.length + 1), (character) => ALPHABET.indexOf(character));
  if (values.length < 6 || values.includes(-1) || polymod([...expand(prefix), ...values]) !== 1) return undefined;
  const data = values.slice(0, -6);
  const bytes = Buffer.from(regroup(data, 5, 8).slice(0, Math.floor((data.length * 5) / 8)));
  return regroup(bytes, 8, 5).join() === data.join() ? bytes : undefined;
}
