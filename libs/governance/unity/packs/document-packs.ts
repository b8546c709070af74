import { LANGUAGES } from '#domain-kit';
import { documentHash } from '../../domain/document-clauses.js';
import type { DocumentContent } from '../../domain/document.types.js';
import type { DocumentPack } from './document-pack.js';
import { OBLIGATIONS_PACKS } from './obligations-packs.js';
import { UNITY_PACKS } from './unity-packs.js';
import { WORKING_RULES_PACKS } from './working-rules-packs.js';

/** Every document that comes with this software. A pack is never changed, because documents refer to it by its hash. */
export const DOCUMENT_PACKS: readonly DocumentPack[] = [...UNITY_PACKS, ...OBLIGATIONS_PACKS, ...WORKING_RULES_PACKS];

export const findPack = (code: string): DocumentPack | undefined => DOCUMENT_PACKS.find((pack) => pack.code === code);

/** A pack in one of its languages. */
export interface PackText extends DocumentContent {
  readonly code: string;
  readonly name: string;
  readonly hash: string;
}

export const packTexts: readonly PackText[] = DOCUMENT_PACKS.flatMap(({ code, kind, title, clauses }) =>
  LANGUAGES.map((language) => {
    const content = { kind, language, clauses: clauses[language] };
    return { ...content, code, name: title[language], hash: documentHash(content) };
  }),
);
