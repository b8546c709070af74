import { Button, Text } from '@mantine/core';
import { type JSX, type ReactNode, useId, useRef } from 'react';
import { useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import styles from './components.module.css';
import { MainAction } from './main-action.js';

interface ConfirmActionProps {
  /** The verb of the button that opens the question. */
  readonly action: string;
  /** What will happen, in words of this very case. */
  readonly consequence: ReactNode;
  /** The verb of the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => unknown;
  readonly main?: boolean;
  readonly pending?: boolean;
  readonly disabled?: boolean;
}

/** Asks once, in words of this case, before something that cannot be undone. Escape and "Not yet" do nothing. */
export function ConfirmAction({
  action,
  consequence,
  confirm,
  onConfirm,
  main = true,
  pending = false,
  disabled = false,
}: ConfirmActionProps): JSX.Element {
  const t = useText(shellText);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const open = (): void => dialog.current?.showModal();
  const close = (): void => dialog.current?.close();
  return (
    <>
      {main ? (
        <MainAction onClick={open} loading={pending} disabled={disabled}>
          {action}
        </MainAction>
      ) : (
        <Button onClick={open} loading={pending} disabled={disabled}>
          {action}
        </Button>
      )}
      <dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`} className={styles['dialog']}>
        <Text id={`${id}-title`} component="h2" fw={650} size="lg">
          {action}
        </Text>
        <div id={`${id}-text`}>{consequence}</div>
        <div className={styles['dialogButtons']}>
          <MainAction
            onClick={() => {
              close();
              return onConfirm();
            }}
          >
            {confirm}
          </MainAction>
          <Button onClick={close}>{t('cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
