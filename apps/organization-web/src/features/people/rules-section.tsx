import { useCan, useLanguage, useText, useWaitingDecisions } from '#web-ui';
import { Decide, Waiting } from '#web-ui/keys';
import { NativeSelect, NumberInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { type AdmissionRules, AdmissionRulesDocument, useAdmissionRules, useSpheres } from '../spheres/index.js';
import styles from './people.module.css';
import { rulesText } from './rules-l10n.js';

/** Least and most of each figure; the server holds them too. */
const BOUNDS = {
  minimumDays: [0, 365],
  minimumActivities: [0, 50],
  discussionDays: [1, 60],
  extensionDays: [1, 60],
  appealDays: [7, 90],
  mostCodes: [1, 10],
  expireDays: [30, 730],
} as const;
type Figure = keyof typeof BOUNDS;
const FIGURES = Object.keys(BOUNDS) as Figure[];

const isSound = (figure: Figure, value: number | string): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= BOUNDS[figure][0] && value <= BOUNDS[figure][1];

/** What each choice of labels says, in the reader's language. */
function useLabelWords(): (rules: AdmissionRules, code: string) => string {
  const t = useText(rulesText);
  const language = useLanguage();
  return ({ labelChoices }, code) => {
    const words = labelChoices.find((choice) => choice.code === code);
    if (!words) return code;
    const { volunteer, member, cadre } = words;
    return t('labelWords', { volunteer: volunteer[language], member: member[language], cadre: cadre[language] });
  };
}

function ChangeRules({ rules }: { rules: AdmissionRules }): JSX.Element {
  const t = useText(rulesText);
  const [typed, setTyped] = useState<Partial<Record<Figure, number | string>>>({});
  const [labels, setLabels] = useState(rules.labels);
  const labelWords = useLabelWords();
  const spheres = useSpheres();
  const renamed = labels !== rules.labels;
  const changed = FIGURES.filter((figure) => typed[figure] !== undefined && typed[figure] !== rules[figure]);
  const changes = [
    ...changed.map((figure) => t('change', { rule: t(figure, spheres), value: typed[figure] ?? '' })),
    ...(renamed ? [t('change', { rule: t('labels'), value: labelWords(rules, labels) })] : []),
  ].join(' · ');
  const isComplete = (changed.length > 0 || renamed) && changed.every((figure) => isSound(figure, typed[figure] ?? ''));
  return (
    <>
      {FIGURES.map((figure) => {
        const [min, max] = BOUNDS[figure];
        const value = typed[figure] ?? rules[figure];
        return (
          <NumberInput
            key={figure}
            label={t(figure, spheres)}
            description={t('bounds', { min, max })}
            value={value}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            error={!isSound(figure, value) && t('bounds', { min, max })}
            onChange={(next) => setTyped((before) => ({ ...before, [figure]: next }))}
          />
        );
      })}
      <NativeSelect
        label={t('labels')}
        description={t('labelsHelp')}
        value={labels}
        data={rules.labelChoices.map(({ code }) => ({ value: code, label: labelWords(rules, code) }))}
        onChange={(event) => setLabels(event.currentTarget.value)}
      />
      <Decide
        effectKind="people.rules"
        action={t('record')}
        consequence={t('consequence', { changes })}
        confirm={t('yes')}
        decision={
          isComplete
            ? {
                text: t('text', { changes }),
                effectKind: 'people.rules',
                payload: {
                  ...Object.fromEntries(changed.map((figure) => [figure, typed[figure]])),
                  ...(renamed && { labels }),
                },
              }
            : null
        }
        onRecord={() => setTyped({})}
      />
    </>
  );
}

/** The days and counts by which people are admitted; whoever records decisions writes down what was decided to change. */
export function RulesSection(): JSX.Element | null {
  const t = useText(rulesText);
  const can = useCan();
  const labelWords = useLabelWords();
  const spheres = useSpheres();
  const rules = useAdmissionRules();
  const waiting = useWaitingDecisions().filter(({ effectKind }) => effectKind === 'people.rules');
  if (!rules) return null;
  return (
    <details data-screen-only>
      <summary className={styles['summary']}>{t('title')}</summary>
      <div className={styles['fields']}>
        <p className={styles['quiet']}>{t('lead')}</p>
        {(waiting.length > 0 || !can('decision:record')) && (
          <ul className={styles['list']}>
            {FIGURES.map((figure) => (
              <li key={figure}>{t('change', { rule: t(figure, spheres), value: rules[figure] })}</li>
            ))}
            <li>{t('change', { rule: t('labels'), value: labelWords(rules, rules.labels) })}</li>
          </ul>
        )}
        <Waiting decisions={waiting} refreshes={[AdmissionRulesDocument]} />
        {waiting.length === 0 && can('decision:record') && <ChangeRules rules={rules} />}
      </div>
    </details>
  );
}
