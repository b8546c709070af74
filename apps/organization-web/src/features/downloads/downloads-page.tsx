import { Icon, PageHeader, PageLink, Section, useCan, useText } from '#web-ui';
import type { JSX } from 'react';
import styles from './downloads.module.css';
import { downloadsText } from './l10n.js';

type Reserved = 'records' | 'decisions' | 'ledger';
type Kind = Reserved | 'reports' | 'receipts' | 'study' | 'unity';

interface Listed {
  readonly kind: Kind;
  /** Who may read it at all. */
  readonly needs: string;
  /** Who has it whole. */
  readonly whole?: string;
}

const FORMATS = ['csv', 'json'] as const;
const FILES: readonly Listed[] = [
  { kind: 'records', needs: 'records:read', whole: 'records:write' },
  { kind: 'reports', needs: 'report:read' },
  { kind: 'decisions', needs: 'record:read', whole: 'decision:record' },
  { kind: 'ledger', needs: 'record:read', whole: 'decision:record' },
  { kind: 'receipts', needs: 'exchange:read' },
  { kind: 'unity', needs: 'unity:read' },
  { kind: 'study', needs: 'study:take' },
];

const addressOf = (kind: Kind, format: (typeof FORMATS)[number]): string =>
  kind === 'records' ? `/records.${format}` : `/downloads/${kind}?format=${format}`;

/** Everything that the organization has and the reader may read, as files. */
export function DownloadsPage(): JSX.Element {
  const t = useText(downloadsText);
  const can = useCan();
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      <div data-screen-only>
        <PageLink href="/resources" icon="resources">
          {t('toRecords')}
        </PageLink>
      </div>
      {FILES.filter(({ needs }) => can(needs)).map(({ kind, whole }) => (
        <Section key={kind} id={kind} title={t(kind)} lead={t(`${kind}About`)}>
          {whole !== undefined && (
            <p className={styles['quiet']}>{t(`${kind as Reserved}${can(whole) ? 'With' : 'Without'}`)}</p>
          )}
          <ul className={styles['files']}>
            {FORMATS.map((format) => (
              <li key={format}>
                <a href={addressOf(kind, format)} className={styles['file']}>
                  <Icon name="download" size={18} />
                  <span>{t('file', { name: t(kind), format: format.toUpperCase() })}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
