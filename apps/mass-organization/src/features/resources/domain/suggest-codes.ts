import { plainWords, slug } from './text.js';

/** The contract's code for an organization's own kind name: the name itself if it is a code, else `other`. */
export const suggestKindCode = (name: string, codes: readonly string[]): string => {
  const code = slug(name);
  return codes.includes(code) && code !== 'not-stated' ? code : 'other';
};

/** Words that say by themselves what a source is, in English, Spanish and French. The first class that fits is proposed. */
const CLASS_WORDS: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['drive', ['drive', 'drives', 'colecta', 'campana', 'collecte']],
  [
    'kitchen',
    [
      'kitchen',
      'kitchens',
      'cocina',
      'cocinas',
      'comedor',
      'cook',
      'cooks',
      'meal',
      'meals',
      'comidas',
      'cuisine',
      'repas',
    ],
  ],
  [
    'rescue',
    [
      'rescue',
      'rescued',
      'excess',
      'leftover',
      'gleaning',
      'rescate',
      'excedente',
      'excedentes',
      'invendus',
      'surplus',
    ],
  ],
  [
    'purchase',
    ['purchase', 'purchased', 'purchases', 'bought', 'wishlist', 'compra', 'compras', 'comprado', 'achat', 'achats'],
  ],
  [
    'household',
    [
      'household',
      'households',
      'personal',
      'family',
      'families',
      'neighbour',
      'neighbor',
      'hogar',
      'familia',
      'familias',
      'vecina',
      'vecino',
      'vecinos',
      'menage',
      'famille',
      'voisine',
      'voisin',
    ],
  ],
  [
    'partner',
    [
      'partner',
      'collective',
      'coalition',
      'network',
      'project',
      'program',
      'programme',
      'mutual',
      'colectivo',
      'colectiva',
      'red',
      'proyecto',
      'programa',
      'alianza',
      'collectif',
      'reseau',
      'projet',
    ],
  ],
];

/**
 * A first proposal for a source's class, by generic words only: no organization is known by name. People decide;
 * what no word tells is `other`.
 */
export function suggestSourceClass(name: string, codes: readonly string[]): string {
  const words = plainWords(name).split(' ');
  const hit = CLASS_WORDS.find(([code, known]) => codes.includes(code) && words.some((word) => known.includes(word)));
  return hit?.[0] ?? 'other';
}
