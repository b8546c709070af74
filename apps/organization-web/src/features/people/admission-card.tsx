import { formatDay, PageLink, StatusBadge, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import type { AdmissionPartsFragment } from './generated/graphql.js';
import { peopleText } from './l10n.js';
import styles from './people.module.css';

type State = 'open' | 'accepted' | 'admitted' | 'refused' | 'appealed' | 'upheld' | 'withdrawn' | 'declined';

/** A proposal with its objections, as everybody who may read it reads it. */
export function AdmissionCard({
  admission,
  linked = false,
}: {
  admission: AdmissionPartsFragment;
  linked?: boolean;
}): JSX.Element {
  const t = useText(peopleText);
  const language = useLanguage();
  const day = (value: string): string => formatDay(value, language);
  const { personName, personRef, sponsorName, state, proposedOn, discussUntil, extended, objections } = admission;
  return (
    <article className={styles['card']}>
      {linked && <PageLink href={`/people/${personRef}`}>{personName}</PageLink>}
      <div>
        <StatusBadge tone={state === 'open' ? 'attention' : 'quiet'} icon="draft" word={t(`state.${state as State}`)} />
      </div>
      <p className={styles['said']}>
        {t('proposedBy', { name: sponsorName, day: day(proposedOn) })}{' '}
        {state === 'open' && t('discussUntil', { day: day(discussUntil) })} {extended && t('wasExtended')}
      </p>
      {objections.length > 0 && (
        <div>
          <h3>{t('objections')}</h3>
          <ul className={styles['list']}>
            {objections.map(({ id, reason, madeOn, authorName, isMine }) => (
              <li key={id} className={styles['card']}>
                <p className={styles['said']}>{reason}</p>
                <span className={styles['quiet']}>
                  {t('objectionBy', { name: authorName ?? t('withoutName'), day: day(madeOn) })}
                  {isMine && ` · ${t('mine')}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
