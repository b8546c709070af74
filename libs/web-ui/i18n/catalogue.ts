import { type Language, LANGUAGES } from '#domain-kit/languages';

/** The languages every text exists in. The first is the source of keys. */
export { type Language, LANGUAGES };

export type Strings = Readonly<Record<string, string>>;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** What a caller names: `rows_one` and `rows_other` are the one key `rows`. */
export type TextKey<S> = BaseOf<keyof S & string>;
type BaseOf<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K;

/** Every key of the source, and plural forms that the source's language lacks (Spanish and French `_many`). */
export type Translated<S> = { readonly [K in keyof S]: string } & {
  readonly [K in `${TextKey<S>}_many`]?: string;
};

/**
 * All texts of one feature: flat keys, `{{name}}` placeholders, i18next plural suffixes. The type is that of the English
 * texts. French stands beside it: `fr/l10n.ts` for `l10n.ts`, exporting `fr: TranslationOf<typeof thisText>`.
 */
export interface Catalogue<S = Strings> {
  readonly name: string;
  readonly texts: { readonly en: S; readonly es: Translated<S> };
}

export type TranslationOf<C extends { readonly texts: { readonly en: unknown } }> = Translated<C['texts']['en']>;
