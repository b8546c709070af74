import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { CodeToCopy } from '../components/words.js';
import { useText } from '../i18n/use-text.js';
import { OriginDocument } from './generated/graphql.js';
import { spinOutText } from './l10n.js';

/** What a member of the caucus brings back to where it came from. */
export function WordStep(): JSX.Element {
  const t = useText(spinOutText);
  const answer = useApi(OriginDocument, {});
  const origin = answer.data?.data.origin;
  return (
    <>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.error && !origin && <Loading lines={2} lineHeight={56} />}
      {origin && <CodeToCopy code={origin.word} label={t('word')} />}
      <p>{t('wordLater')}</p>
    </>
  );
}
