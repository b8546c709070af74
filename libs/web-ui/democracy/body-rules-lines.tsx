import type { JSX } from 'react';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { bodyRulesText } from '../l10n/body-rules.js';
import { MATTERS, type PlainRules } from './body-rules.js';

/** Items of a list: one for each thing that rules ask. */
export function RulesLines({ rules }: { rules: PlainRules }): JSX.Element {
  const t = useText(bodyRulesText);
  const textOf = useTextOfCode(bodyRulesText);
  const isShare = rules.quorum.includes('/');
  return (
    <>
      <li>
        {isShare ? t('quorumShare', { share: rules.quorum }) : t('quorumPeople', { count: Number(rules.quorum) })}
      </li>
      {MATTERS.map((matter) => (
        <li key={matter}>
          {t(`matter.${matter}`)}: {textOf(`rule.${rules[matter]}`, rules[matter])}
        </li>
      ))}
      {rules.byName.length > 0 && (
        <li>
          {t('byName')}: {rules.byName.map((matter) => textOf(`matter.${matter}`, matter)).join('; ')}
        </li>
      )}
      {rules.noticeDays > 0 && <li>{t('notice', { count: rules.noticeDays })}</li>}
      {rules.minimumElectorate > 1 && <li>{t('least', { count: rules.minimumElectorate })}</li>}
      <li>{t('signatures', { share: rules.recallSignatures })}</li>
      {rules.confidenceDays > 0 && <li>{t('confidence', { count: rules.confidenceDays })}</li>}
    </>
  );
}
