import type { JSX } from 'react';
import { Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import type { RecordMandatesQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';

type Records = RecordMandatesQuery['witnessedRecords'];

/** What this server found of the records of others. A fork is an alarm to every member; being away is none. */
export function Witnessed({ records }: { records: Records }): JSX.Element | null {
  const t = useText(recordText);
  const language = useLanguage();
  if (records.total === 0) return null;
  const day = (text: string): string => formatDay(text, language);
  const forked = records.items.filter(({ state }) => state === 'forked');
  const sound = records.items.filter(({ state }) => state !== 'forked');
  return (
    <Section id="witnessed" title={t('witnessedTitle')} lead={t('witnessedLead')}>
      {forked.map(({ peerId, displayName, day: last, forkedOn }) => (
        <Notice key={peerId} title={t('forked', { name: displayName })}>
          <p>{t('forkedWhat', { day: day(last), other: day(forkedOn ?? last) })}</p>
        </Notice>
      ))}
      {sound.length > 0 && (
        <ul>
          {sound.map(({ peerId, displayName: name, day: last, firstSeen, restoredOn }) => (
            <li key={peerId}>
              {t('witnessedFrom', { name, day: day(last), first: day(firstSeen) })}{' '}
              {restoredOn && t('peerRestored', { day: day(restoredOn) })}
            </li>
          ))}
        </ul>
      )}
      {records.total > records.items.length && (
        <p>{t('moreWitnessed', { count: records.total - records.items.length })}</p>
      )}
    </Section>
  );
}
