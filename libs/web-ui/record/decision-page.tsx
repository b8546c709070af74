import type { JSX } from 'react';
import { Link, useParams } from 'wouter';
import { RecusalLine } from '../affiliations/index.js';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { DecisionCiters } from '../citers/index.js';
import { DecisionCriticisms } from '../criticism/index.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import { voteCountText } from '../l10n/vote-count.js';
import { Cited } from './cited.js';
import { ReplaceForm, ReviewForm } from './decide-on.js';
import { OneDecisionDocument, type OneDecisionQuery } from './generated/graphql.js';
import { decisionPageText } from './l10n.js';
import styles from './record.module.css';
import { TaskLine } from './task-line.js';
import { VerifySection } from './verify-section.js';

type Details = NonNullable<OneDecisionQuery['decision']>;
const EVERY_MS = 60_000;

/** One decision: its words, how it was decided, what became of it, and its place in the ledger. */
export function DecisionPage(): JSX.Element {
  const t = useText(decisionPageText);
  const { id = '' } = useParams();
  const answer = useApi(OneDecisionDocument, { id }, { pollMs: () => EVERY_MS });
  const data = answer.data?.data;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/record#decisions" icon="back">
          {t('toRegister')}
        </PageLink>
      </div>
      {answer.error && !data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!data && !answer.error && <Loading lines={6} lineHeight={48} />}
      {data && !data.decision && (
        <>
          <PageHeader title={t('unknown')} />
          <EmptyState title={t('unknown')} next={t('unknownNext')} />
        </>
      )}
      {data?.decision && <OneDecision details={data.decision} nodeId={data.node.id} />}
    </div>
  );
}

function OneDecision({ details, nodeId }: { readonly details: Details; readonly nodeId: string }): JSX.Element {
  const t = useText(decisionPageText);
  const r = useText(recordText);
  const language = useLanguage();
  const { decision } = details;
  const isOpen = decision.state === 'in-force' && decision.replacedBy === null;
  return (
    <>
      <article className={styles['page']}>
        <PageHeader title={t('heading', { day: formatDay(decision.day, language) })} />
        <p className={styles['text']}>{decision.text ?? t('textErased')}</p>
        <div className={styles['head']}>
          {decision.state === 'recorded' && <StatusBadge tone="attention" icon="clock" word={r('waiting')} />}
          {decision.state === 'lapsed' && <StatusBadge tone="quiet" icon="gap" word={r('lapsed')} />}
          {decision.outcome === 'lost' && <StatusBadge tone="quiet" icon="gap" word={r('lost')} />}
          {decision.replacedBy && <StatusBadge tone="attention" icon="undo" word={t('replaced')} />}
        </div>
        <TaskLine decision={decision} />
        <RecusalLine decision={decision} />
        <Cited citations={decision.citations} />
      </article>
      <How details={details} />
      <Steps details={details} />
      <Links details={details} />
      {decision.state === 'in-force' && <DecisionCiters id={decision.id} />}
      {decision.state === 'in-force' && <DecisionCriticisms decisionId={decision.id} />}
      {decision.state === 'in-force' && <VerifySection nodeId={nodeId} mandates={[]} decisions={[decision]} />}
      {isOpen && decision.task && !decision.task.isReviewed && <ReviewForm decision={decision} />}
      {isOpen && (decision.effectKind === null || decision.effectKind === 'decision.replace') && (
        <ReplaceForm decision={decision} />
      )}
    </>
  );
}

function How({ details }: { readonly details: Details }): JSX.Element {
  const t = useText(decisionPageText);
  const ruleOf = useTextOfCode(recordText);
  const thresholdOf = useTextOfCode(voteCountText);
  const language = useLanguage();
  const { decision, rules, entry, recordedByName, secondedByName } = details;
  const { count, recordedOn, secondedOn } = decision;
  const day = (of: string): string => formatDay(of, language);
  const rows: readonly (readonly [string, string])[] = [
    [t('body'), decision.bodyName],
    [t('rule'), ruleOf(decision.rule, decision.rule)],
    [t('counted'), count ? t('count', count) : t('notCounted')],
    [
      t('rulesThen'),
      rules
        ? t('rulesAre', {
            ...{ quorum: rules.quorum, notice: rules.noticeDays },
            ordinary: thresholdOf(`rule.${rules.ordinary}`, rules.ordinary),
          })
        : t('rulesNone'),
    ],
    [t('recordedBy'), t('byOn', { name: recordedByName ?? t('erasedName'), day: day(recordedOn) })],
    [
      t('secondedBy'),
      secondedOn ? t('byOn', { name: secondedByName ?? t('erasedName'), day: day(secondedOn) }) : t('nobodyYet'),
    ],
    [
      t('entry'),
      entry ? t('entryIs', { index: entry.index, day: day(entry.day), hash: entry.leafHash }) : t('entryNone'),
    ],
  ];
  return (
    <Section id="how" title={t('howTitle')}>
      <dl className={styles['facts']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {entry && <p className={styles['quiet']}>{t(details.isIntact ? 'intact' : 'notIntact')}</p>}
    </Section>
  );
}

function Steps({ details: { steps } }: { readonly details: Details }): JSX.Element | null {
  const t = useText(decisionPageText);
  const textOf = useTextOfCode(decisionPageText);
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <Section id="steps" title={t('stepsTitle')}>
      <ol className={styles['timeline']}>
        {steps.map(({ result, day, dueOn, reviewedBy }, index) => (
          <li key={index} className={styles['item']}>
            {textOf(`step.${result}`, result, {
              day: formatDay(day, language),
              due: dueOn ? formatDay(dueOn, language) : '',
            })}{' '}
            {reviewedBy && <Link href={`/record/decisions/${reviewedBy}`}>{t('stepReview')}</Link>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Links({ details: { links } }: { readonly details: Details }): JSX.Element {
  const t = useText(decisionPageText);
  const textOf = useTextOfCode(decisionPageText);
  const language = useLanguage();
  return (
    <Section id="links" title={t('linksTitle')}>
      {links.length === 0 && <p>{t('noLinks')}</p>}
      <ul className={styles['timeline']}>
        {links.map(({ relation, id, day, text }) => (
          <li key={`${relation}-${id}`} className={styles['item']}>
            {textOf(`link.${relation}`, relation)}{' '}
            <Link href={`/record/decisions/${id}`}>
              {t('linkOf', { day: formatDay(day, language), text: text ?? t('textErased') })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
