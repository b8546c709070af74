import { formatDay, Section, useApi, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { UnderstandingAppealsDocument } from './generated/graphql.js';
import { DecideStudy } from './decide-study.js';
import { studyText } from './l10n.js';
import { useNameOf } from './outcome.js';
import styles from './study.module.css';

/** Appeals that wait for a body: who asked, and the decision that confirms. What was written is not shown. */
export function Appeals(): JSX.Element | null {
  const t = useText(studyText);
  const language = useLanguage();
  const nameOf = useNameOf();
  const appeals = useApi(UnderstandingAppealsDocument, { language }).data?.data.understandingAppeals ?? [];
  if (appeals.length === 0) return null;
  return (
    <Section id="appeals" title={t('appeals')} lead={t('appealsLead')}>
      <ul className={styles['list']}>
        {appeals.map((one) => {
          const facts = { name: nameOf(one.author), title: one.moduleTitle };
          return (
            <li key={one.id} className={styles['card']}>
              <span>{t('appealLine', { ...facts, day: formatDay(one.bodyAskedOn, language) })}</span>
              <div data-screen-only>
                <DecideStudy
                  action={t('confirm')}
                  consequence={t('appealConfirm', facts)}
                  confirm={t('adoptYes')}
                  decision={{
                    text: t('appealText', { title: one.moduleTitle }),
                    effectKind: 'understanding.confirm',
                    payload: { review: one.id },
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
