import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { PageHeader } from '../components/section.js';
import { type DecisionItem, useWaitingDecisions, WaitingDecision } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { BodyRulesDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { bodyRulesText } from '../l10n/body-rules.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { BodyRulesForm } from './body-rules-form.js';
import { RulesLines } from './body-rules-lines.js';
import type { RuledBody, RulesOfBody } from './body-rules.js';
import styles from './democracy.module.css';

/** How each body decides, will decide and decided before; who may record decisions can record a change. */
export function BodyRulesPage(): JSX.Element {
  const t = useText(bodyRulesText);
  const mayRecord = useCan()('decision:record');
  const waiting = useWaitingDecisions().filter(({ effectKind }) => effectKind === 'body.rules');
  const answer = useApi(BodyRulesDocument, {});
  const bodies = answer.data?.data.bodies;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {answer.error && !bodies && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!bodies && !answer.error && <Loading lines={4} lineHeight={60} />}
      {waiting.map((decision) => (
        <WaitingDecision key={decision.id} decision={decision} refreshes={[BodyRulesDocument]} />
      ))}
      {bodies?.map((body) => (
        <RulesCard key={body.code} {...{ body, bodies, mayRecord }} waits={waiting.some((one) => isAbout(one, body))} />
      ))}
      {bodies && !mayRecord && <NeedsMandate permission="decision:record" />}
      <PageLink href="/democracy">{t('back')}</PageLink>
    </div>
  );
}

const isAbout = ({ effectPayload }: DecisionItem, { code }: RuledBody): boolean =>
  (JSON.parse(effectPayload ?? '{}') as { bodyCode?: string }).bodyCode === code;

interface RulesCardProps {
  readonly body: RuledBody;
  readonly bodies: readonly RuledBody[];
  readonly mayRecord: boolean;
  /** Whether a change of these rules waits for its second. */
  readonly waits: boolean;
}

function RulesCard({ body, bodies, mayRecord, waits }: RulesCardProps): JSX.Element {
  const t = useText(bodyRulesText);
  const language = useLanguage();
  const day = (text: string): string => formatDay(text, language);
  const amends = bodies.find(({ code }) => code === body.rules?.amendedBy) ?? bodies[0];
  const coming = body.allRules.filter(({ beginsOn }) => beginsOn > today());
  const past = body.allRules.filter(({ endsBefore }) => endsBefore !== null && endsBefore <= today());
  return (
    <article className={styles['card']} aria-label={body.name}>
      <h2>{body.name}</h2>
      <p className={styles['quiet']}>{t('electorate', { count: body.electorate })}</p>
      {body.rules ? (
        <>
          <p>{t(body.rules.fromFounding ? 'sinceFounding' : 'since', { day: day(body.rules.beginsOn) })}</p>
          <Rules rules={body.rules} />
        </>
      ) : (
        <p>{t('none')}</p>
      )}
      {amends && amends.code !== body.code && <p>{t('amendedBy', { body: amends.name })}</p>}
      {coming.map((rules) => (
        <div key={rules.decidedBy}>
          <h3>{t('from', { day: day(rules.beginsOn) })}</h3>
          <Rules rules={rules} />
        </div>
      ))}
      {past.length > 0 && (
        <details className={styles['details']}>
          <summary>{t('history', { count: past.length })}</summary>
          {past.map((rules) => (
            <div key={rules.decidedBy}>
              <p>{t('was', { begin: day(rules.beginsOn), end: day(rules.endsBefore ?? rules.beginsOn) })}</p>
              <Rules rules={rules} />
            </div>
          ))}
        </details>
      )}
      {waits && <p className={styles['quiet']}>{t('waits')}</p>}
      {mayRecord && !waits && (
        <details className={styles['details']} data-screen-only>
          <summary>{t('change', { body: body.name })}</summary>
          <BodyRulesForm body={body} decides={amends} />
        </details>
      )}
    </article>
  );
}

/** One line for each thing that they ask, with the decision behind them. */
function Rules({ rules }: { rules: RulesOfBody }): JSX.Element {
  const t = useText(bodyRulesText);
  return (
    <ul>
      <RulesLines rules={rules} />
      <li>
        <a href={`/record/decisions/${rules.decidedBy}`}>{t('decision')}</a>
      </li>
    </ul>
  );
}
