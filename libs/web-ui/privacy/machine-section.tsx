import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { ErrorNotice } from '../components/notice.js';
import { Loading } from '../components/loading.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { MachineKeptDocument } from './generated/graphql.js';
import { privacyText } from './l10n.js';

type Custody = 'file' | 'passphrase';

/** What is typed is the same in every language. */
const COMMANDS = { custody: 'npx massline custody', backup: 'npx massline backup', export: 'npx massline export FILE' };

/** For mandate-holders: who can open the machine, whether there is a copy, and what its operator types. */
export function MachineSection(): JSX.Element {
  const t = useText(privacyText);
  const language = useLanguage();
  const answer = useApi(MachineKeptDocument, {});
  const kept = answer.data?.data.machineKept;
  const custody = kept?.custody as Custody | null | undefined;
  return (
    <Section id="machine" title={t('machine')} lead={t('machineLead')}>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!kept && !answer.error && <Loading lines={3} lineHeight={32} />}
      {kept && (
        <ul>
          <li>
            {t(custody ? `custody.${custody}` : 'custody.unknown')} <code>{COMMANDS.custody}</code>
          </li>
          <li>
            {kept.backupOn ? t('backupOn', { day: formatDay(kept.backupOn, language) }) : t('noBackup')}{' '}
            <code>{COMMANDS.backup}</code>
          </li>
          <li>
            {t('wholeExport')} <code>{COMMANDS.export}</code>
          </li>
        </ul>
      )}
    </Section>
  );
}
