import { Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { guidanceText } from '../l10n/guidance.js';
import { shellText } from '../l10n/shell.js';
import styles from './guidance.module.css';

interface WriteTextProps {
  readonly label: string;
  readonly longest: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What is sent, and to whom, in words of this case. */
  readonly consequence: string;
  readonly action: string;
  readonly onSend: () => unknown;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
  /** True where the text may be left out. */
  readonly optional?: boolean;
}

/** A text for the other side: written, shown once more exactly as they will read it, then sent. */
export function WriteText(props: WriteTextProps): JSX.Element {
  const { label, longest, value, onChange, consequence, action, onSend, pending, error, refusal } = props;
  const t = useText(guidanceText);
  const shellT = useText(shellText);
  const refused = useTextOfCode(guidanceText);
  const text = value.trim();
  const ready = (props.optional === true || text !== '') && Array.from(text).length <= longest;
  return (
    <div className={styles['fields']}>
      <Textarea
        label={label}
        description={t('noNames')}
        autosize
        minRows={4}
        maxLength={longest}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={styles['quiet']}>{t('kept')}</p>
      {error && <ErrorNotice error={error} />}
      {refusal && <Notice title={shellT('refusedTitle')}>{refused(`refused.${refusal.code}`, refusal.message)}</Notice>}
      <div>
        <ConfirmAction
          action={action}
          confirm={t('sendYes')}
          pending={pending}
          disabled={!ready}
          onConfirm={onSend}
          consequence={
            <>
              <p>{consequence}</p>
              {text !== '' && (
                <>
                  <p>{t('mirror')}</p>
                  <blockquote className={styles['text']}>{text}</blockquote>
                </>
              )}
            </>
          }
        />
      </div>
    </div>
  );
}
