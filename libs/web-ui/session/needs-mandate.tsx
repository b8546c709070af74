import type { JSX } from 'react';
import { Link } from 'wouter';
import { useApi } from '../api/use-api.js';
import { OfficesDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useText, useLanguage } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import { termsText } from '../l10n/terms.js';
import { Icon } from '../components/icons.js';
import { useSession } from './session-context.js';
import styles from './session.module.css';

export type ExplainedPermission =
  | 'report:approve'
  | 'report:draft'
  | 'records:write'
  | 'exchange:read'
  | 'exchange:manage'
  | 'decision:record'
  | 'decision:second'
  | 'question:ask'
  | 'question:answer'
  | 'guidance:issue'
  | 'guidance:answer';

/** Why an action is not offered: the offices whose mandate allows it, asked of the record. */
export function NeedsMandate({ permission }: { permission: ExplainedPermission }): JSX.Element {
  const t = useText(termsText);
  const ts = useText(shellText);
  const officeName = useOfficeName();
  const language = useLanguage();
  const offices = useApi(OfficesDocument, {});
  const able = (offices.data?.data.offices ?? []).filter((office) => office.permissions.includes(permission));
  const names = able.map((office) => officeName(office.code, office.title));
  const { me } = useSession();
  // An office of theirs would allow it: then it waits until they have a second factor, or have affirmed.
  const theirs = able.some(({ code }) => me.mandates.some(({ officeCode }) => officeCode === code));
  const forFactor = theirs && me.secondFactor.state === 'waits';
  const waits = theirs && permission.startsWith('decision:');
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return (
    <p className={styles['needs']}>
      <Icon name="alert" size={18} />
      {forFactor ? (
        <Link href="/settings">{ts('secondFactorTitle')}</Link>
      ) : waits ? (
        <Link href="/unity">{t('affirmFirst')}</Link>
      ) : (
        <span>{t(`needs.${permission}`, { offices: list || t('noOffice') })}</span>
      )}
    </p>
  );
}
