import type { JSX } from 'react';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import type { RecordMandatesQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';

/** Restores from a backup, said to everybody: a gap in the record that has a reason. Nothing where there was none. */
export function Restores({ restores }: { restores: RecordMandatesQuery['restores'] }): JSX.Element | null {
  const t = useText(recordText);
  const language = useLanguage();
  if (restores.length === 0) return null;
  const day = (text: string): string => formatDay(text, language);
  return (
    <Section id="restores" title={t('restoresTitle')}>
      <ul>
        {restores.map(({ performedOn, backupOf, witnessedOn }, index) => (
          <li key={`${performedOn} ${restores.length - index}`}>
            {t('restoredOn', { day: day(performedOn), backup: day(backupOf) })}{' '}
            {witnessedOn ? t('restoreWitnessed', { day: day(witnessedOn) }) : t('restoreUnwitnessed')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
