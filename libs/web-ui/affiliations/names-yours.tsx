import { hasWords } from '#domain-kit';
import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Notice } from '../components/notice.js';
import { useText } from '../i18n/use-text.js';
import { MyAffiliationsDocument } from './generated/graphql.js';
import { affiliationsText } from './l10n.js';

/** Before a decision is recorded: its text names where the reader belongs too. */
export function NamesYours({ text }: { readonly text: string }): JSX.Element | null {
  const t = useText(affiliationsText);
  const mine = useApi(MyAffiliationsDocument, {}).data?.data.myAffiliations ?? [];
  const named = mine.find(({ name }) => hasWords(text, name));
  return named ? <Notice title={t('namesYours', { name: named.name })} /> : null;
}
