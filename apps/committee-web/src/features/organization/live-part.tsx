import {
  DateText,
  ErrorNotice,
  formatDay,
  formatMonth,
  type Gap,
  Loading,
  Notice,
  shellText,
  StatusBadge,
  useApi,
  useLanguage,
  useText,
  useTextOfCode,
} from '#web-ui';
import { FigureTable } from '#web-ui/tables';
import { Button } from '@mantine/core';
import { type JSX, type ReactNode, useState } from 'react';
import { LiveOrganizationDocument, type LiveOrganizationQuery } from '../../generated/graphql.js';
import { useIndicators } from '../indicators/index.js';
import { figureGroups } from './figure-groups.js';
import { organizationText } from './l10n.js';
import styles from './organization.module.css';

type LiveAnswer = NonNullable<LiveOrganizationQuery['organization']>;

/** A part that an organization keeps to itself is its right, not a silence. */
const isSilence = ({ code }: Gap): boolean => code !== 'PART_SWITCHED_OFF';

function Offices({ offices }: { offices: NonNullable<LiveAnswer['offices']> }): JSX.Element {
  const t = useText(organizationText);
  const language = useLanguage();
  return (
    <ul className={styles['plain']}>
      {offices.map(({ code, title, holderName, endsOn }, index) => (
        <li key={`${code}-${index}`}>
          {title}: {endsOn === null ? t('vacant') : (holderName ?? t('notPublished'))}
          {endsOn && <span className={styles['quiet']}> · {t('until', { day: formatDay(endsOn, language) })}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The latest month that the organization itself serves as released. */
function ReleasedCells({ cells }: { cells: NonNullable<LiveAnswer['releasedCells']> }): JSX.Element {
  const t = useText(organizationText);
  const indicators = useIndicators();
  const language = useLanguage();
  const month = cells
    .map((cell) => cell.month)
    .toSorted()
    .at(-1);
  const latest = cells.filter((cell) => cell.month === month);
  if (!latest[0]) return <p>{t('nothingReleased')}</p>;
  return (
    <FigureTable
      caption={t('releasedOf', { month: formatMonth(latest[0].month, language), revision: latest[0].revision })}
      rowHeading={t('indicator')}
      columns={[t('released')]}
      groups={figureGroups(latest, indicators)}
    />
  );
}

function Answered({ answer, origin }: { answer: LiveAnswer; origin: ReactNode }): JSX.Element {
  const t = useText(organizationText);
  const { stage, offices, sites, releasedCells } = answer;
  return (
    <>
      <p className={styles['quiet']}>{origin}</p>
      <dl className={styles['facts']}>
        <dt>{t('stage')}</dt>
        <dd>{stage ?? t('notShared')}</dd>
        <dt>{t('offices')}</dt>
        <dd>{offices ? <Offices offices={offices} /> : t('notShared')}</dd>
        <dt>{t('sites')}</dt>
        <dd>{sites ? sites.map(({ name }) => name).join(' · ') || t('noSites') : t('notShared')}</dd>
      </dl>
      <h3 className={styles['sub']}>{t('releasedCells')}</h3>
      {releasedCells ? <ReleasedCells cells={releasedCells} /> : <p>{t('notShared')}</p>}
    </>
  );
}

interface LivePartProps {
  readonly id: string;
  readonly name: string;
  readonly isReachable: boolean;
  /** The day of what it published, where it has no address to be asked at. */
  readonly publishedOn: string | null;
}

/** What the organization says of itself: asked when a reader wants it and never stored, or as it last published it. */
export function LivePart({ id, name, isReachable, publishedOn }: LivePartProps): JSX.Element {
  const t = useText(organizationText);
  const shellT = useText(shellText);
  const gapName = useTextOfCode(organizationText);
  const [isAsked, setAsked] = useState(false);
  const enabled = isReachable ? isAsked : publishedOn !== null;
  const answer = useApi(LiveOrganizationDocument, { id }, { enabled });
  const silence = answer.data?.gaps.find(isSilence);
  const parts = answer.data?.data.organization;
  const ask = (): void => {
    setAsked(true);
    if (isAsked) void answer.refetch();
  };
  const origin = isReachable ? (
    <>
      {t('answeredAt')} <DateText value={new Date(answer.dataUpdatedAt).toISOString()} />. {t('liveFrom')}
    </>
  ) : (
    publishedOn && (
      <>
        {t('publishedAt')} <DateText value={publishedOn} as="day" />.
      </>
    )
  );
  return (
    <section aria-labelledby="live-title" className={styles['part']}>
      <h2 id="live-title" className={styles['sub']}>
        {t(isReachable ? 'liveTitle' : 'publishedTitle')}{' '}
        {isReachable && <StatusBadge tone="info" icon="live" word={shellT('live')} />}
      </h2>
      {isReachable ? (
        <div data-screen-only>
          <p className={styles['quiet']}>{t('liveLead', { name })}</p>
          <Button onClick={ask} loading={answer.isFetching}>
            {t(isAsked ? 'askAgain' : 'ask')}
          </Button>
        </div>
      ) : (
        <p>{t(publishedOn ? 'collects' : 'collectsNothing', { name })}</p>
      )}
      <div aria-live="polite">
        {answer.isFetching && !parts && <Loading lines={4} />}
        {answer.error && <ErrorNotice error={answer.error} />}
        {silence && (
          <Notice title={t('gapTitle', { name })}>
            <p>
              {gapName(`gap.${silence.code}`, t('noAnswer'))}. {t('gapNext')}
            </p>
          </Notice>
        )}
        {parts && !silence && <Answered answer={parts} origin={origin} />}
      </div>
    </section>
  );
}
