import { err, ok, type Result } from '#domain-kit';
import type { ProblemCode } from './problems.js';
import { type Unit, UNITS } from './record.types.js';
import { plainWords } from './text.js';

/** numeric(12,3): nine digits before the point. */
const MOST_DIGITS = 9;

/**
 * A decimal without an exponent or a sign. A point always starts the decimals; a comma does so before one or two
 * digits, because `1,234` is a thousand to some and little more than one to others.
 */
export function readQuantity(text: string): Result<string | null, ProblemCode> {
  if (text === '') return ok(null);
  if (/^[-−]\s*\d/.test(text)) return err('negative-quantity');
  const [, whole, , decimals = ''] = /^(\d+)(\.(\d{1,3})|,(?:\d{1,2}))?$/.exec(text) ?? [];
  if (whole === undefined) return err('bad-quantity');
  const integer = whole.replace(/^0+(?=\d)/, '');
  if (integer.length > MOST_DIGITS) return err('large-quantity');
  const fraction = (decimals || (text.split(',')[1] ?? '')).replace(/0+$/, '');
  return ok(fraction === '' ? integer : `${integer}.${fraction}`);
}

const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  '': 'not-stated',
  items: 'item',
  piece: 'item',
  pieces: 'item',
  unidad: 'item',
  unidades: 'item',
  pieza: 'item',
  piezas: 'item',
  kg: 'kilogram',
  kilo: 'kilogram',
  kilos: 'kilogram',
  kilograms: 'kilogram',
  kilogramo: 'kilogram',
  kilogramos: 'kilogram',
  l: 'litre',
  liter: 'litre',
  liters: 'litre',
  litres: 'litre',
  litro: 'litre',
  litros: 'litre',
  meals: 'meal',
  comida: 'meal',
  comidas: 'meal',
  bags: 'bag',
  bolsa: 'bag',
  bolsas: 'bag',
  boxes: 'box',
  caja: 'box',
  cajas: 'box',
  repas: 'meal',
  sac: 'bag',
  sacs: 'bag',
  boite: 'box',
  boites: 'box',
  kilogramme: 'kilogram',
  kilogrammes: 'kilogram',
  unite: 'item',
  unites: 'item',
  'not stated': 'not-stated',
};

export function readUnit(text: string): Result<Unit, ProblemCode> {
  const plain = plainWords(text);
  const unit = UNIT_WORDS[plain] ?? UNITS.find((known) => known === plain);
  return unit === undefined ? err('unknown-unit') : ok(unit);
}
