import type { JSX } from 'react';
import { version } from '../../../package.json';
import { PageLink } from '../components/main-action.js';
import { Section } from '../components/section.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { settingsText } from '../l10n/settings.js';
import { termsText } from '../l10n/terms.js';
import { useSession } from '../session/session-context.js';
import styles from './settings.module.css';

const KEPT = ['name', 'login', 'sessions', 'codes', 'factors', 'work'] as const;
const NOT_KEPT = ['address', 'device', 'profile'] as const;

/** What is kept about the reader, who can read it, and which program this is. */
export function AboutSection(): JSX.Element {
  const t = useText(settingsText);
  const kindName = useTextOfCode(termsText);
  const { node } = useSession();
  const list = (prefix: 'keeps' | 'keepsNot', keys: readonly string[]): JSX.Element => (
    <ul className={styles['kept']}>
      {keys.map((key) => (
        <li key={key}>{t(`${prefix}.${key}` as 'keeps.name')}</li>
      ))}
    </ul>
  );
  return (
    <Section id="about-me" title={t('aboutMe')} lead={t('aboutMeLead')} screenOnly>
      {list('keeps', KEPT)}
      <p>{t('keepsNotLead')}</p>
      {list('keepsNot', NOT_KEPT)}
      <p>{t('whoReads')}</p>
      <PageLink href="/settings/privacy">{t('whatWeHold')}</PageLink>
      <p className={styles['quiet']}>
        {t('version', { version, node: node.displayName, kind: kindName(`kind.${node.kind}`, node.kind) })}
      </p>
    </Section>
  );
}
