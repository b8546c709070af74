import { Loading, PageLink, useApi, useCan, useLanguage, useText } from '#web-ui';
import { AskPage, GuidanceItemPage, GuidancePage } from '#web-ui/guidance';
import type { JSX } from 'react';
import { GuidanceRecipientsDocument } from '../../generated/graphql.js';
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

export function AskOrganizationPage(): JSX.Element {
  const items = useApi(GuidanceRecipientsDocument, {}).data?.data.organizations.items;
  if (!items) return <Loading lines={6} />;
  return <AskPage recipients={items.map(({ id, displayName: name }) => ({ id, name }))} />;
}
