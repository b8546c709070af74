import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import type { DecisionItem } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import { OfficeRulesDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { officeRulesText } from '../l10n/office-rules.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import styles from './democracy.module.css';
import type { RuledOffice } from './office-rule.js';
import { OfficeRuleForm } from './office-rule-form.js';
import { MandatesByDecision } from './mandates-by-decision.js';
import type { HeldOffice } from './turn-facts.js';
import { useRuleWords } from './use-rule-words.js';

interface RulesProps {
  /** Decisions that are not seconded yet. */
  readonly waiting: readonly DecisionItem[];
  readonly held: readonly HeldOffice[];
}

/** How each office is filled and was filled before (R43); who may record decisions can record a change. */
export function OfficeRulesSection({ waiting, held }: RulesProps): JSX.Element {
  const t = useText(officeRulesText);
  const mayRecord = useCan()('decision:record');
  const answer = useApi(OfficeRulesDocument, {});
  const data = answer.data?.data;
  return (
    <Section id="rules" title={t('title')} lead={t('lead')}>
      {answer.error && !data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!data && !answer.error && <Loading lines={4} lineHeight={60} />}
      {data?.offices.map((office) => (
        <RuleOfOffice key={office.code} {...{ office, waiting, held, mayRecord }} bodies={data.bodies} />
      ))}
      {data && !mayRecord && <NeedsMandate permission="decision:record" />}
    </Section>
  );
}

interface RuleOfOfficeProps extends RulesProps {
  readonly office: RuledOffice;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  readonly mayRecord: boolean;
}

/** Whether a decision that waits would change the rule of this office. */
const concerns = ({ effectKind, effectPayload }: DecisionItem, code: string): boolean =>
  effectKind === 'office.policy' && (JSON.parse(effectPayload ?? '{}') as { officeCode?: string }).officeCode === code;

function RuleOfOffice({ office, bodies, waiting, held, mayRecord }: RuleOfOfficeProps): JSX.Element {
  const t = useText(officeRulesText);
  const language = useLanguage();
  const words = useRuleWords(bodies);
  const title = useOfficeName()(office.code, office.title);
  const { policy } = office;
  const earlier = office.policies.filter(({ endsBefore }) => endsBefore !== null);
  const waits = waiting.some((decision) => concerns(decision, office.code));
  const day = (text: string): string => formatDay(text, language);
  return (
    <article className={styles['card']} aria-label={title}>
      <h3>{title}</h3>
      <p>{policy ? `${words(policy.rule)}, ${t('since', { day: day(policy.beginsOn) })}.` : t('noRule')}</p>
      {earlier.length > 0 && (
        <details className={styles['details']}>
          <summary>{t('history', { count: earlier.length })}</summary>
          <ul>
            {earlier.map(({ rule, beginsOn, endsBefore, decidedBy }) => (
              <li key={decidedBy}>
                {t('was', { begin: day(beginsOn), end: day(endsBefore ?? beginsOn), rule: words(rule) })}{' '}
                <a href={`/record/decisions/${decidedBy}`}>{t('decision')}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {waits && <p className={styles['quiet']}>{t('waits')}</p>}
      {mayRecord && !waits && (
        <details className={styles['details']} data-screen-only>
          <summary>{t('change', { office: title })}</summary>
          <OfficeRuleForm office={office} title={title} bodies={bodies} words={words} />
        </details>
      )}
      {mayRecord && (
        <MandatesByDecision
          {...{ office, title, waiting }}
          mandates={held.find(({ code }) => code === office.code)?.mandates ?? []}
        />
      )}
    </article>
  );
}
