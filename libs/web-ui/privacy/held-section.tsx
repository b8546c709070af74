import type { JSX } from 'react';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import type { HeldDataQuery } from '../generated/graphql.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { privacyText } from './l10n.js';
import styles from './privacy.module.css';

export type HeldField = HeldDataQuery['heldData'][number];

function Field({ field }: { field: HeldField }): JSX.Element {
  const t = useText(privacyText);
  const wordOf = useTextOfCode(privacyText);
  const language = useLanguage();
  const reader = (code: string): string => wordOf(`reader.${code}`, t('otherReader', { permission: code }));
  const facts = [
    [t('purpose'), field.purpose],
    [t('readers'), field.readers.map(reader).join(', ') || t('nobody')],
    [t('retention'), field.retention],
    ...(field.mine > 0
      ? [
          [t('amount'), String(field.mine)],
          ...(field.since ? [[t('since'), formatDay(field.since, language)]] : []),
          [t('goesOn'), field.goesOn ? formatDay(field.goesOn, language) : t('noDate')],
        ]
      : []),
  ] as const;
  return (
    <li className={styles['field']}>
      <h3>{field.name}</h3>
      <dl className={styles['facts']}>
        {facts.map(([term, fact]) => [<dt key={`t-${term}`}>{term}</dt>, <dd key={`d-${term}`}>{fact}</dd>])}
      </dl>
    </li>
  );
}

interface HeldSectionProps {
  readonly id: 'mine' | 'everything';
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly HeldField[];
}

/** Each field with what for, who reads it, and how long; what is mine also with how much and until when. */
export function HeldSection({ id, title, lead, fields }: HeldSectionProps): JSX.Element | null {
  const t = useText(privacyText);
  if (fields.length === 0) return null;
  return (
    <Section id={id} title={title} lead={lead}>
      <ul className={styles['list']}>
        {fields.map((field) => (
          <Field key={field.place} field={field} />
        ))}
        {id === 'mine' && (
          <li className={styles['field']}>
            <h3>{t('records')}</h3>
            <p>{t('recordsText')}</p>
          </li>
        )}
      </ul>
    </Section>
  );
}
