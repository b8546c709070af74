import { FigureTable, formatDay, formatMonth, useLanguage, useText } from '#web-ui';
import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import { useIndicators } from '../indicators/index.js';
import { organizationsText } from './l10n.js';
import { LiveBadge, LiveStage } from './live-cell.js';
import styles from './organizations.module.css';
import { ReleasedCells } from './released-cells.js';
import type { Aggregate, Live, LiveOrganization, Organization } from './use-organizations.js';

function Offices({ offices }: { offices: NonNullable<LiveOrganization['offices']> }): JSX.Element {
  const t = useText(organizationsText);
  const language = useLanguage();
  return (
    <ul className={styles['offices']}>
      {offices.map(({ code, title, holderName, endsOn }, index) => (
        <li key={`${code}-${index}`}>
          {title}: {endsOn === null ? t('vacant') : (holderName ?? t('notPublished'))}
          {endsOn && <span className={styles['quiet']}> · {t('until', { day: formatDay(endsOn, language) })}</span>}
        </li>
      ))}
    </ul>
  );
}

interface OrganizationDetailProps {
  readonly organization: Organization;
  readonly aggregates: readonly Aggregate[];
  readonly live: Live;
  /** The cursor that the organization's page began after. */
  readonly after: string | null;
  readonly onClose: () => void;
}

/** One organization: what it reported, with its period, beside what it answers live. */
export function OrganizationDetail({
  organization,
  aggregates,
  live,
  after,
  onClose,
}: OrganizationDetailProps): JSX.Element {
  const t = useText(organizationsText);
  const { cellName } = useIndicators();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, displayName, latestReport } = organization;
  const answer = live.of(id);
  const silent = live.gapOf(id) !== undefined;
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles['detail']} aria-labelledby="organization-title">
      <div className={styles['detailHead']}>
        <h2 id="organization-title" ref={heading} tabIndex={-1}>
          {displayName}
        </h2>
        <LiveStage id={id} live={live} />
      </div>
      <p>
        {latestReport
          ? t('latestReport', { month: formatMonth(latestReport.month, language), revision: latestReport.revision })
          : t('noReport')}
      </p>
      <div className={styles['columns']}>
        <FigureTable
          caption={t('reportedFigures')}
          rowHeading={t('indicator')}
          columns={[t('value')]}
          groups={[
            {
              key: 'all',
              rows: aggregates.map((sum) => ({
                key: `${sum.indicator} ${sum.code ?? ''}`,
                label: cellName(sum),
                figures: [sum],
              })),
            },
          ]}
        />
        <div className={styles['live-side']}>
          {!silent && <p className={styles['quiet']}>{t('liveFrom')}</p>}
          <h3>
            {t('offices')} {!silent && <LiveBadge />}
          </h3>
          {silent ? (
            <p>{t('noAnswer')}</p>
          ) : answer?.offices ? (
            <Offices offices={answer.offices} />
          ) : (
            <p>{t('notShared')}</p>
          )}
          <h3>
            {t('sites')} {!silent && <LiveBadge />}
          </h3>
          <p>{silent ? t('noAnswer') : (answer?.sites?.map(({ name }) => name).join(' · ') ?? t('notShared'))}</p>
          <ReleasedCells id={id} after={after} />
        </div>
      </div>
      <div>
        <Button onClick={onClose}>{t('close', { name: displayName })}</Button>
      </div>
    </article>
  );
}
