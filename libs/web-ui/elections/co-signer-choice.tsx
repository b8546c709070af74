import { useApi } from '../api/use-api.js';
import { Notice } from '../components/notice.js';
import { PageLink } from '../components/main-action.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { ComparedCoSignersDocument } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

interface ChoiceProps {
  /** Id of a node; '' for none. */
  readonly value: string;
  readonly onChange: (node: string) => void;
}

/** Who signs papers besides the own server: of those whose fingerprint was compared. Without one it says what that means. */
export function CoSignerChoice({ value, onChange }: ChoiceProps): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const nodes = useApi(ComparedCoSignersDocument, { language }).data?.data.coSigners ?? [];
  const compared = nodes.filter(({ comparedOn, isOrganization }) => isOrganization && comparedOn !== null);
  return (
    <>
      <NativeSelect
        label={t('coLabel')}
        description={t('coHelp')}
        value={value}
        data={[
          { value: '', label: t('coNobody') },
          ...compared.map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value === '' && (
        <Notice tone="info" title={t('coWithout')}>
          <p>{t('coWithoutNext')}</p>
          <div className={styles['ways']}>
            <PageLink href="/democracy/elections/co-signers">{t('coWay')}</PageLink>
          </div>
        </Notice>
      )}
    </>
  );
}
