import { MainAction, useText } from '#web-ui';
import { Button } from '@mantine/core';
import { type JSX, useRef } from 'react';
import { importsText } from './l10n.js';

interface ChooseFileProps {
  readonly label: string;
  /** Whether choosing a file is what the page is about now. */
  readonly main: boolean;
  readonly pending: boolean;
  readonly onFile: (file: File) => void;
}

/** Opens the file dialog. */
export function ChooseFile({ label, main, pending, onFile }: ChooseFileProps): JSX.Element {
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
      {main ? (
        <MainAction onClick={open} loading={pending}>
          {label}
        </MainAction>
      ) : (
        <Button onClick={open} loading={pending}>
          {label}
        </Button>
      )}
    </>
  );
}
