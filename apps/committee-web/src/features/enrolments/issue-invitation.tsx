import {
  CodeToCopy,
  ConfirmAction,
  ErrorNotice,
  formatInstant,
  NeedsMandate,
  Notice,
  useCan,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import type { JSX } from 'react';
import { IssueInvitationDocument } from '../../generated/graphql.js';
import { enrolmentsText } from './l10n.js';

/** A new code, shown once. */
export function IssueInvitation(): JSX.Element {
  const t = useText(enrolmentsText);
  const language = useLanguage();
  const can = useCan();
  const issue = useCommand(IssueInvitationDocument);
  const issued = issue.data?.issueInvitation;
  if (!can('exchange:manage')) return <NeedsMandate permission="exchange:manage" />;
  return (
    <>
      {issue.error && <ErrorNotice error={issue.error} />}
      {issued && (
        <Notice tone="info" title={t('issuedTitle')}>
          <p>{t('issuedHelp', { day: formatInstant(issued.expiresAt, language) })}</p>
          <CodeToCopy label={t('code')} code={issued.code} />
        </Notice>
      )}
      <p>
        <ConfirmAction
          main={false}
          action={t('issue')}
          confirm={t('issueYes')}
          consequence={t('issueConfirm')}
          onConfirm={() => issue.mutate({})}
          pending={issue.isPending}
        />
      </p>
    </>
  );
}
