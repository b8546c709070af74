import { Button, FileInput } from '@mantine/core';
import {
  Actions,
  ask,
  downloadText,
  ErrorNotice,
  formatDay,
  Loading,
  NeedsMandate,
  Notice,
  PageHeader,
  PageLink,
  Section,
  StatusBadge,
  useApi,
  useCan,
  useCommand,
  useLanguage,
  useText,
  useTextOfCode,
  useWaitingDecisions,
  WaitingDecision,
} from '#web-ui';
import { languageOf } from '#domain-kit/languages';
import type { JSX } from 'react';
import {
  CurriculaDocument,
  type CurriculaQuery,
  CurriculumPackDocument,
  ImportCurriculumDocument,
} from './generated/graphql.js';
import { Appeals } from './appeals.js';
import { DecideStudy } from './decide-study.js';
import { studyText } from './l10n.js';
import { Obligations } from './obligations.js';
import styles from './study.module.css';

type Curriculum = CurriculaQuery['curriculumList'][number];

const EFFECTS = new Set(['curriculum.adopt', 'obligation.change', 'understanding.confirm']);

function CurriculumCard({ one }: { one: Curriculum }): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const facts = {
    title: one.title,
    version: one.version,
    language: t(`language.${languageOf(one.language)}`),
  };
  const save = async (): Promise<void> => {
    const { data } = await ask(CurriculumPackDocument, { contentHash: one.contentHash });
    if (data.curriculumPack)
      downloadText(`${one.code}-${one.language}-${one.version}.json`, data.curriculumPack, 'application/json');
  };
  return (
    <li className={styles['card']}>
      <span className={styles['by']}>
        <span className={styles['line']}>{t('curriculumLine', facts)}</span>
        {one.isInForce && <StatusBadge tone="info" icon="check" word={t('inForce')} />}
      </span>
      <span className={styles['quiet']}>
        {one.adoptedOn ? t('adoptedOn', { day: formatDay(one.adoptedOn, language) }) : t('notAdopted')}
      </span>
      <details>
        <summary>{t('hash')}</summary>
        <code className="m-mono">{one.contentHash}</code>
      </details>
      <Actions>
        {!one.adoptedOn && (
          <DecideStudy
            action={t('adopt')}
            consequence={t('adoptConfirm', facts)}
            confirm={t('adoptYes')}
            decision={{
              text: t('adoptText', facts),
              effectKind: 'curriculum.adopt',
              payload: { contentHash: one.contentHash },
            }}
          />
        )}
        <Button onClick={() => void save()}>{t('export')}</Button>
      </Actions>
    </li>
  );
}

function ImportPack(): JSX.Element {
  const t = useText(studyText);
  const textOf = useTextOfCode(studyText);
  const command = useCommand(ImportCurriculumDocument, [CurriculaDocument]);
  const result = command.data?.importCurriculum;
  return (
    <Section id="import" title={t('import')} lead={t('importLead')} screenOnly>
      <div className={styles['fields']}>
        <FileInput
          label={t('packFile')}
          accept="application/json,.json"
          clearable={false}
          onChange={async (file) => {
            if (file) command.mutate({ pack: await file.text() });
          }}
        />
        {command.error && <ErrorNotice error={command.error} />}
        {result?.__typename === 'CurriculumImportRefused' && (
          <Notice title={t('refusedTitle')}>
            {textOf(`refused.${result.code}`, result.message)} {result.field}
          </Notice>
        )}
        {result?.__typename === 'CurriculumImported' && <Notice tone="info" title={t('imported')} />}
      </div>
    </Section>
  );
}

/** Curricula with where they stand, what is asked of whom, and appeals to a body: what decisions change. */
export function CurriculaPage(): JSX.Element {
  const t = useText(studyText);
  const can = useCan();
  const answer = useApi(CurriculaDocument, {});
  const found = answer.data?.data;
  const mayRead = can('record:read');
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href="/study" icon="back">
            {t('title')}
          </PageLink>
        </div>
        <PageHeader title={t('curricula')}>
          <p>{t('curriculaLead')}</p>
        </PageHeader>
      </div>
      {answer.error && !found && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!found && !answer.error && <Loading lines={4} />}
      {mayRead && <WaitingStudy />}
      {found && (
        <ul className={styles['list']}>
          {found.curriculumList.map((one) => (
            <CurriculumCard key={one.contentHash} one={one} />
          ))}
        </ul>
      )}
      {found && <Obligations rules={found.studyObligations} />}
      {can('decision:record') && <Appeals />}
      {can('decision:record') ? <ImportPack /> : mayRead && <NeedsMandate permission="decision:record" />}
    </div>
  );
}

/** Decisions about study that wait for their second. */
function WaitingStudy(): JSX.Element | null {
  const t = useText(studyText);
  const waiting = useWaitingDecisions().filter(({ effectKind }) => effectKind !== null && EFFECTS.has(effectKind));
  if (waiting.length === 0) return null;
  return (
    <Section id="waiting" title={t('waiting')}>
      {waiting.map((decision) => (
        <WaitingDecision key={decision.id} decision={decision} refreshes={[CurriculaDocument]} />
      ))}
    </Section>
  );
}
