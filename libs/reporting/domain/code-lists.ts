import type { Words } from '#domain-kit';

export interface Code extends Words {
  readonly code: string;
}

/**
 * The values of a dimension. An organization maps its own names to these codes, and the map stays at home. A list only
 * grows: a code keeps its meaning for ever, because reports that hold it are kept. Last come `other` and `not-stated`.
 */
export interface CodeList {
  readonly list: string;
  readonly version: number;
  readonly codes: readonly Code[];
}

const other = { code: 'other', en: 'Other', es: 'Otra', fr: 'Autre' };
const notStated = { code: 'not-stated', en: 'Not stated', es: 'No consta', fr: 'Non précisé' };

/** Where goods come from. */
export const SOURCE_CLASS = {
  list: 'source-class',
  version: 1,
  codes: [
    { code: 'purchase', en: 'Purchase', es: 'Compra', fr: 'Achat' },
    { code: 'rescue', en: 'Rescued surplus', es: 'Excedentes rescatados', fr: 'Invendus récupérés' },
    { code: 'kitchen', en: 'Community kitchen', es: 'Cocina comunitaria', fr: 'Cuisine collective' },
    { code: 'drive', en: 'Collection drive', es: 'Colecta', fr: 'Collecte' },
    { code: 'household', en: 'Households', es: 'Hogares', fr: 'Ménages' },
    { code: 'partner', en: 'Partner organization', es: 'Organización aliada', fr: 'Organisation alliée' },
    other,
    notStated,
  ],
} as const satisfies CodeList;

/** What the goods are. */
export const GOODS_KIND = {
  list: 'goods-kind',
  version: 1,
  codes: [
    { code: 'purchased-groceries', en: 'Purchased groceries', es: 'Alimentos comprados', fr: 'Aliments achetés' },
    { code: 'rescued-groceries', en: 'Rescued groceries', es: 'Alimentos rescatados', fr: 'Aliments récupérés' },
    { code: 'meals', en: 'Meals', es: 'Comidas preparadas', fr: 'Repas' },
    { code: 'homecooked-meals', en: 'Home-cooked meals', es: 'Comidas caseras', fr: 'Repas faits maison' },
    { code: 'food-drive', en: 'Food drive', es: 'Colecta de alimentos', fr: 'Collecte alimentaire' },
    { code: 'clothing', en: 'Clothing', es: 'Ropa', fr: 'Vêtements' },
    { code: 'household-goods', en: 'Household goods', es: 'Artículos del hogar', fr: 'Articles ménagers' },
    { code: 'hygiene', en: 'Hygiene products', es: 'Productos de higiene', fr: 'Produits d’hygiène' },
    other,
    notStated,
  ],
} as const satisfies CodeList;

export const CODE_LISTS = { 'source-class': SOURCE_CLASS, 'goods-kind': GOODS_KIND } as const satisfies Record<
  string,
  CodeList
>;
export type CodeListName = keyof typeof CODE_LISTS;
export type SourceClass = (typeof SOURCE_CLASS)['codes'][number]['code'];
export type GoodsKind = (typeof GOODS_KIND)['codes'][number]['code'];

/** The codes of a list in its own order. */
export const codesOf = (list: CodeListName): readonly string[] => CODE_LISTS[list].codes.map(({ code }) => code);
