import { Button } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { Section } from '../../components/section.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import type { Step } from './founding-steps.js';
import styles from './founding.module.css';

interface WizardFrameProps {
  readonly step: Step;
  readonly number: number;
  readonly of: number;
  /** Null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

/** One page of the wizard: where one is, what it is about, the fields, and the way back. */
export function WizardFrame({ step, number, of, onBack, children }: WizardFrameProps): JSX.Element {
  const t = useText(foundingText);
  return (
    <Section key={step} isPage id={`found-${step}`} title={t(`${step}Title`)} lead={t(`${step}Lead`)}>
      <div className={styles['fields']}>
        <p className={styles['progress']}>
          <progress value={number} max={of} aria-label={t('progress', { number, of })} />
          <span aria-hidden>{t('progress', { number, of })}</span>
        </p>
        {children}
        {onBack && (
          <div>
            <Button variant="subtle" onClick={onBack}>
              {t('back')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
