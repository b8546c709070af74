import { NativeSelect, NumberInput } from '@mantine/core';
import { formatDay, Section, useApi, useCan, useLanguage, useText, useTextOfCode } from '#web-ui';
import { type JSX, useState } from 'react';
import { type CurriculaQuery, MyModulesDocument } from './generated/graphql.js';
import { DecideStudy } from './decide-study.js';
import { studyText } from './l10n.js';
import styles from './study.module.css';

const CHANGES = ['member.require', 'member.invite', 'member.lift', 'volunteer.invite', 'volunteer.lift'] as const;
const USUAL_DAYS = 90;

/** A further row of the table, by a decision; what runs already is not made earlier by it. */
function ChangeRule(): JSX.Element | null {
  const t = useText(studyText);
  const language = useLanguage();
  const modules = useApi(MyModulesDocument, { language }).data?.data.myModules ?? [];
  const [place, setPlace] = useState('');
  const [change, setChange] = useState<(typeof CHANGES)[number]>('member.require');
  const [days, setDays] = useState<number | string>(USUAL_DAYS);
  if (modules.length === 0) return null;
  const chosen = modules.find((one) => `${one.curriculum} ${one.module}` === place) ?? modules[0]!;
  const [sphere = '', rule = ''] = change.split('.');
  const codes = { rule, sphere, curriculum: chosen.curriculum, module: chosen.module };
  const words = t(`ruleText.${change}`, { title: chosen.title, count: Number(days) });
  return (
    <div className={styles['fields']} data-screen-only>
      <NativeSelect
        label={t('module')}
        data={modules.map((one) => ({ value: `${one.curriculum} ${one.module}`, label: one.title }))}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('whatIsAsked')}
        data={CHANGES.map((value) => ({ value, label: t(`change.${value}`) }))}
        value={change}
        onChange={(event) => setChange(CHANGES.find((one) => one === event.currentTarget.value) ?? 'member.require')}
      />
      {rule === 'require' && (
        <NumberInput
          label={t('daysLabel')}
          min={7}
          max={730}
          allowDecimal={false}
          hideControls
          value={days}
          onChange={setDays}
        />
      )}
      <div>
        <DecideStudy
          action={t('recordRule')}
          consequence={t('ruleConfirm', { words })}
          confirm={t('adoptYes')}
          decision={{
            text: words,
            effectKind: 'obligation.change',
            payload: rule === 'require' ? { ...codes, days: Number(days) } : codes,
          }}
        />
      </div>
    </div>
  );
}

/** What is asked of volunteers and members, since when. */
export function Obligations({ rules }: { rules: CurriculaQuery['studyObligations'] }): JSX.Element {
  const t = useText(studyText);
  const textOf = useTextOfCode(studyText);
  const language = useLanguage();
  const can = useCan();
  const modules = useApi(MyModulesDocument, { language }).data?.data.myModules ?? [];
  return (
    <Section id="rules" title={t('rules')} lead={t('rulesLead')}>
      <div className={styles['stack']}>
        {rules.length === 0 && <p className={styles['quiet']}>{t('noRules')}</p>}
        <ul className={styles['numbered']}>
          {rules.map(({ id, sphere, curriculum, module, rule, days, beginsOn }) => {
            const found = modules.find((one) => one.curriculum === curriculum && one.module === module);
            const facts = { title: found?.title ?? module, count: days ?? 0 };
            return (
              <li key={id}>
                {textOf(`ruleText.${sphere}.${rule}`, module, facts)}{' '}
                <span className={styles['quiet']}>{t('since', { day: formatDay(beginsOn, language) })}</span>
              </li>
            );
          })}
        </ul>
        {can('decision:record') && <ChangeRule />}
      </div>
    </Section>
  );
}
