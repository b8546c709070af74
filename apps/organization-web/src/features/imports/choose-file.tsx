import { MainAction, useText } from '#web-ui';
import { Button } from '@mantine/core';
import { type JSX, useRef } from 'react';
import { importsText } from './l10n.js';

/** Opens the file dialog. `again`: a file was chosen before, so this is no longer the main action. */
export function ChooseFile({ onFile, again, pending }: { onFile: (file: File) => void; again: boolean; pending: boolean }): JSX.Element {
  const t = useText(importsText);
  const input = useRef<HTMLInputElement>(null);
  const open = (): void => input.current?.click();
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        aria-label={t('choose')}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      {again ? (
        <Button onClick={open} loading={pending}>
          {t('chooseOther')}
        </Button>
      ) : (
        <MainAction onClick={open} loading={pending}>
          {t('choose')}
        </MainAction>
      )}
    </>
  );
}
