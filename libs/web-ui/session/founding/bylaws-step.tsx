import { Radio } from '@mantine/core';
import type { JSX } from 'react';
import type { FoundingChoicesQuery } from '../../generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import { dealOffices } from './founding-draft.js';
import styles from './founding.module.css';
import type { StepProps } from './step-props.js';

export type BylawsTemplate = FoundingChoicesQuery['bylawsTemplates'][number];

/** Each template with the offices that it makes, so that nothing is chosen unread. */
export function BylawsStep({
  draft,
  set,
  wrong,
  templates,
}: StepProps & { readonly templates: readonly BylawsTemplate[] }): JSX.Element {
  const t = useText(foundingText);
  return (
    <Radio.Group
      label={t('bylaws')}
      value={draft.bylaws}
      onChange={(bylaws) => {
        const offices = templates.find(({ code }) => code === bylaws)?.offices ?? [];
        set({ bylaws, bodyRules: null, founders: dealOffices(draft.founders, offices) });
      }}
      error={wrong.includes('bylaws') && t('bylawsMissing')}
    >
      <div className={styles['cards']}>
        {templates.map(({ code, title, summary, offices }) => (
          <div key={code} className={styles['card']}>
            <Radio value={code} label={title} description={summary} />
            <details>
              <summary>{t('officesOf', { count: offices.length })}</summary>
              <ul>
                {offices.map((office) => (
                  <li key={office.code}>
                    <strong>{office.title}</strong>
                    {': '}
                    {office.duties}
                  </li>
                ))}
              </ul>
            </details>
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
