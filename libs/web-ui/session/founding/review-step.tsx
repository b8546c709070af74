import type { JSX } from 'react';
import { DateText } from '../../components/date-text.js';
import { RulesLines } from '../../democracy/body-rules-lines.js';
import { readDraft } from '../../democracy/body-rules.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import { askedOf, type Brought } from '../../spin-out/brought.js';
import { spinOutText } from '../../spin-out/l10n.js';
import type { BylawsTemplate } from './bylaws-step.js';
import type { FoundingDraft } from './founding-draft.js';
import styles from './founding.module.css';

/** Everything that the founding will record, on one page. */
export function ReviewStep({
  draft,
  template,
  brought,
  custodyOpen,
}: {
  draft: FoundingDraft;
  template: BylawsTemplate | undefined;
  brought: Brought | null;
  custodyOpen: boolean;
}): JSX.Element {
  const t = useText(foundingText);
  const ofCaucus = useText(spinOutText);
  const titleOf = (code: string): string => template?.offices.find((office) => office.code === code)?.title ?? code;
  return (
    <dl className={styles['review']}>
      <dt>{t('name')}</dt>
      <dd>{draft.displayName}</dd>
      <dt>{t('zone')}</dt>
      <dd>{draft.zone}</dd>
      <dt>{t('bylaws')}</dt>
      <dd>{template?.title}</dd>
      <dt>{t('people')}</dt>
      <dd>
        <ul>
          {draft.founders.map(({ key, displayName, offices }) => (
            <li key={key}>{[displayName, ...offices.map(titleOf)].join(' · ')}</li>
          ))}
        </ul>
      </dd>
      {draft.fromCaucus && brought && (
        <>
          <dt>{t('caucusTitle')}</dt>
          <dd>
            <p>
              {ofCaucus('fromCaucus', { name: brought.statement.name, organization: brought.statement.organization })}
            </p>
            <p>{ofCaucus('fromPapers', { count: brought.statement.papers.length })}</p>
            <p>{ofCaucus('willBeAsked', { names: askedOf(brought).join(' · ') || '–' })}</p>
          </dd>
        </>
      )}
      <dt>{t('interimUntil')}</dt>
      <dd>
        <DateText value={draft.interimUntil} as="day" />
      </dd>
      <dt>{t('unity')}</dt>
      <dd>{draft.clauses?.length ? draft.clauses.map(({ title }) => title).join(' · ') : t('unityLater')}</dd>
      <dt>{t('rulesOfBodies')}</dt>
      <dd>
        {template?.bodies.map(({ code, name }) => {
          const rules = draft.bodyRules?.[code];
          if (!rules) return <p key={code}>{t('laterFor', { body: name })}</p>;
          return (
            <details key={code}>
              <summary>{name}</summary>
              <ul>
                <RulesLines rules={readDraft(rules)} />
              </ul>
            </details>
          );
        })}
      </dd>
      <dt>{t('workingRules')}</dt>
      <dd>
        {draft.workingClauses?.length ? draft.workingClauses.map(({ title }) => title).join(' · ') : t('unityLater')}
      </dd>
      {custodyOpen && (
        <>
          <dt>{t('custody')}</dt>
          <dd>{t(draft.custody === 'file' ? 'custodyFile' : 'custodyPassphrase')}</dd>
        </>
      )}
    </dl>
  );
}
