import { ErrorNotice, formatDay, Section, StatusBadge, useApi, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { StudyCirclesDocument, type StudyCirclesQuery } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { useNameOf } from './outcome.js';
import styles from './study.module.css';

type Circle = StudyCirclesQuery['studyCircles'][number];

function CircleLine({ circle }: { circle: Circle }): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const nameOf = useNameOf();
  return (
    <Link href={`/study/circles/${circle.id}`} className={styles['item'] ?? ''}>
      <span className={styles['line']}>{circle.moduleTitle}</span>
      <span className={styles['by']}>
        <span className={styles['quiet']}>{t('people', { count: circle.members.length })}</span>
        {circle.nextOn && <span>{t('meetsOn', { day: formatDay(circle.nextOn, language) })}</span>}
        {circle.nextFacilitator && (
          <span>
            {circle.nextFacilitator.isMe
              ? t('youFacilitate')
              : t('facilitates', { name: nameOf(circle.nextFacilitator) })}
          </span>
        )}
        {circle.isMine && <StatusBadge tone="info" icon="check" word={t('youTakePart')} />}
      </span>
    </Link>
  );
}

/** Open circles, mine first. A circle is opened on its module's page. */
export function CircleList({ only }: { only?: { curriculum: string; module: string } }): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const answer = useApi(StudyCirclesDocument, { language });
  const all = answer.data?.data.studyCircles ?? [];
  const circles = all
    .filter((one) => !only || (one.curriculum === only.curriculum && one.module === only.module))
    .toSorted((a, b) => Number(b.isMine) - Number(a.isMine));
  return (
    <Section id="circles" title={t('circles')} lead={t('circlesLead')} screenOnly={only !== undefined}>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {answer.data && circles.length === 0 && <p className={styles['quiet']}>{t('noCircles')}</p>}
      <ul className={styles['list']}>
        {circles.map((circle) => (
          <li key={circle.id}>
            <CircleLine circle={circle} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
