import { Loading, PageLink, useApi, useCan, useLanguage, useText } from '#web-ui';
import { AskPage, GuidanceItemPage, GuidancePage } from '#web-ui/guidance';
import { type JSX, useState } from 'react';
import { GuidanceRecipientDocument, GuidanceRecipientsDocument } from '../../generated/graphql.js';
import { issueText } from './l10n.js';

export { QuestionPage } from '#web-ui/guidance';
export { IssuePage } from './issue-page.js';

export const IssuedGuidancePage = (): JSX.Element => <GuidanceItemPage />;

export function CommitteeGuidancePage(): JSX.Element {
  const t = useText(issueText);
  const can = useCan();
  const language = useLanguage();
  const way = (
    <PageLink href="/guidance/issue" icon="guidance">
      {t('issue')}
    </PageLink>
  );
  return (
    <GuidancePage
      issues={
        <>
          {can('guidance:issue') && way}
          {/* Not a page of this program: the node itself answers, in the reader's language. */}
          <a href={`/accountability?lang=${language}`}>{t('accountability')}</a>
        </>
      }
    />
  );
}

/** The organization that the address names is offered too where there are more than one list holds. */
export function AskOrganizationPage(): JSX.Element {
  const [chosen] = useState(() => new URLSearchParams(location.search).get('to') ?? '');
  const items = useApi(GuidanceRecipientsDocument, {}).data?.data.organizations.items;
  const named = useApi(GuidanceRecipientDocument, { id: chosen }, { enabled: chosen !== '' });
  if (!items || named.isLoading) return <Loading lines={6} />;
  const one = named.data?.data.organization;
  const all = one && !items.some(({ id }) => id === one.id) ? [one, ...items] : items;
  return <AskPage recipients={all.map(({ id, displayName: name }) => ({ id, name }))} />;
}
