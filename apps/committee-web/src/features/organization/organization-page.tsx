import {
  Actions,
  DateText,
  EmptyState,
  ErrorNotice,
  Icon,
  Loading,
  Section,
  shellText,
  termsText,
  useApi,
  useText,
  useTextOfCode,
} from '#web-ui';
import { Button } from '@mantine/core';
import { PeerKeysSection, SuspensionSection } from '#web-ui/keys';
import type { JSX } from 'react';
import { Link, useParams } from 'wouter';
import { OrganizationDocument, type OrganizationQuery } from '../../generated/graphql.js';
import { OrganizationState } from '../organizations/index.js';
import { HistoryPart } from './history-part.js';
import { organizationText } from './l10n.js';
import { LivePart } from './live-part.js';
import styles from './organization.module.css';
import { ReportedPart } from './reported-part.js';

type Organization = NonNullable<OrganizationQuery['organization']>;

/** Who it is and how it stands, as this committee knows it by itself. */
function Standing({ organization }: { organization: Organization }): JSX.Element {
  const t = useText(organizationText);
  const kindName = useTextOfCode(termsText);
  const { kind, firstContactAt, lastContactAt } = organization;
  return (
    <>
      <p>
        <OrganizationState {...organization} />
      </p>
      <dl className={styles['facts']}>
        <dt>{t('kind')}</dt>
        <dd>{kindName(`kind.${kind}`, kind)}</dd>
        <dt>{t('since')}</dt>
        <dd>
          <DateText value={firstContactAt} as="instant" />
        </dd>
        <dt>{t('lastContact')}</dt>
        <dd>{lastContactAt ? <DateText value={lastContactAt} as="ago" /> : t('never')}</dd>
      </dl>
    </>
  );
}

/** One organization: what it reported, with its period, beside what it answers live when it is asked. */
export function OrganizationPage(): JSX.Element {
  const t = useText(organizationText);
  const shellT = useText(shellText);
  const { id = '' } = useParams();
  const answer = useApi(OrganizationDocument, { id });
  const organization = answer.data?.data.organization;
  if (!answer.data)
    return (
      <Section isPage id="organization" title={t('title')}>
        {answer.error ? (
          <ErrorNotice error={answer.error} onRetry={answer.refetch} />
        ) : (
          <Loading lines={8} lineHeight={44} />
        )}
      </Section>
    );
  return (
    <div className={styles['page']}>
      <Section isPage id="organization" title={organization?.displayName ?? t('title')}>
        <p data-screen-only>
          <Link href="/organizations" className={styles['way'] ?? ''}>
            {t('toAll')}
          </Link>
        </p>
        {!organization && <EmptyState title={t('unknown')} next={t('unknownNext')} />}
        {organization && (
          <>
            <Standing organization={organization} />
            <div className={styles['columns']}>
              <ReportedPart id={id} first={organization.firstMonth} last={organization.latestReport?.month ?? null} />
              <LivePart
                id={id}
                name={organization.displayName}
                isReachable={organization.isReachable}
                publishedOn={organization.publishedOn}
              />
            </div>
            {organization.latestReport && <HistoryPart id={id} />}
            <Actions>
              <Button mt="md" leftSection={<Icon name="print" />} onClick={() => window.print()}>
                {shellT('print')}
              </Button>
            </Actions>
          </>
        )}
      </Section>
      {organization && (
        <>
          <PeerKeysSection id={id} name={organization.displayName} />
          <SuspensionSection id={id} name={organization.displayName} isOver={organization.state === 'left'} />
        </>
      )}
    </div>
  );
}
