import type { Language } from '#domain-kit';
import { CODE_LISTS, type CodeListName, codesOf } from '#reporting';

/** The contract's codes, by which reports call kinds of goods and classes of sources. */
export const GOODS_KIND_CODES = codesOf('goods-kind');
export const SOURCE_CLASS_CODES = codesOf('source-class');

const among = (codes: readonly string[], code: string): boolean => code !== 'not-stated' && codes.includes(code);

/** Codes that a name can be given: a name that stands there states something. */
export const isKindCode = (code: string): boolean => among(GOODS_KIND_CODES, code);
export const isSourceClass = (code: string): boolean => among(SOURCE_CLASS_CODES, code);

/** What a name can be called in reports, with what people call the code. */
export const choicesOf = (list: CodeListName, language: Language): { code: string; label: string }[] =>
  CODE_LISTS[list].codes
    .filter(({ code }) => code !== 'not-stated')
    .map((one) => ({ code: one.code, label: one[language] }));
