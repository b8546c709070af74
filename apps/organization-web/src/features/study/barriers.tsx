import { Checkbox } from '@mantine/core';
import { formatNumber, Section, useApi, useLanguage, useText, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import { SayBarriersDocument, StudyChancesDocument } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { Outcome } from './outcome.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

const BARRIERS = ['time', 'language', 'mentor'] as const;

/** What keeps me from studying, if I want to say it; unticked, nothing is kept. */
export function Barriers({ said }: { said: readonly string[] }): JSX.Element {
  const t = useText(studyText);
  const say = useStudy(SayBarriersDocument);
  return (
    <Section id="barriers" title={t('barriers')} lead={t('barriersLead')} screenOnly>
      <div className={styles['stack']}>
        {BARRIERS.map((barrier) => (
          <Checkbox
            key={barrier}
            label={t(`barrier.${barrier}`)}
            checked={said.includes(barrier)}
            disabled={say.pending}
            onChange={(event) =>
              say.run({
                barriers: event.currentTarget.checked ? [...said, barrier] : said.filter((one) => one !== barrier),
              })
            }
          />
        ))}
        <Outcome of={say} />
      </div>
    </Section>
  );
}

/** The organization's view: sums of fives, none below five. */
export function Chances(): JSX.Element | null {
  const t = useText(studyText);
  const textOf = useTextOfCode(studyText);
  const language = useLanguage();
  const view = useApi(StudyChancesDocument, {}).data?.data.studyChances;
  if (!view) return null;
  const shown = (people: number | null): string =>
    people === null ? t('fewerThanFive') : t('atLeast', { people: formatNumber(people, language) });
  return (
    <Section id="chances" title={t('chances')} lead={t('chancesLead')}>
      <ul className={styles['numbered']}>
        <li>{t('withoutChance', { people: shown(view.without) })}</li>
        {view.byBarrier.map(({ barrier, people }) => (
          <li key={barrier}>
            {textOf(`barrierSum.${barrier}`, barrier)}: {shown(people)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
