import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useRefresh } from '../api/use-api.js';
import { Icon } from '../components/icons.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { downloadBlob } from '../format/download.js';
import { today } from '../format/today.js';
import { useText } from '../i18n/use-text.js';
import { exchangeText } from '../l10n/exchange.js';
import { isRefusal, writeFile } from './carried-files.js';
import styles from './exchange.module.css';

interface SaveFileProps {
  readonly id: string;
  readonly label: string;
}

/** Saves the sealed file for one peer on the reader's device, and says what is in it. */
export function SaveFile({ id, label }: SaveFileProps): JSX.Element {
  const t = useText(exchangeText);
  const refresh = useRefresh();
  const write = useMutation({
    mutationFn: () => writeFile(id),
    onSuccess: (result) => {
      if (!isRefusal(result)) downloadBlob(`for-${id}-${today()}.age`, result.file);
      return refresh();
    },
  });
  const result = write.data;
  return (
    <div className={styles['stack']}>
      <div>
        <Button leftSection={<Icon name="download" />} onClick={() => write.mutate()} loading={write.isPending}>
          {label}
        </Button>
      </div>
      {write.error && <ErrorNotice error={write.error} />}
      {result && isRefusal(result) && <RefusalNotice refusal={result.refused} />}
      {result && !isRefusal(result) && (
        <output>
          {t('savedMessages', { count: result.messages })} {t('savedReceipts', { count: result.receipts })}
        </output>
      )}
    </div>
  );
}
