import {
  ConfirmAction,
  ErrorNotice,
  formatDay,
  Notice,
  useLanguage,
  useSession,
  useText,
  useTextOfCode,
} from '#web-ui';
import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { SurveyPartsFragment } from './generated/graphql.js';
import { surveyText } from './l10n.js';
import { dropPaper, ownPaper } from './kept-paper.js';
import { putIn } from './own-paper.js';

/** The later days: each question can be skipped. Nothing of it is kept in the browser. */
export function AnswerForm({ survey }: { readonly survey: SurveyPartsFragment }): JSX.Element {
  const t = useText(surveyText);
  const textOf = useTextOfCode(surveyText);
  const language = useLanguage();
  const { me } = useSession();
  const [paper] = useState(() => ownPaper(survey.id, me.personRef));
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [isSending, setSending] = useState(false);
  const choose = (code: string, choice: string): void => setAnswers((before) => ({ ...before, [code]: choice }));
  const send = async (): Promise<void> => {
    if (!paper) return;
    setSending(true);
    setError(null);
    try {
      const given = Object.entries(answers).filter(([, choice]) => choice !== '');
      const result = await putIn(paper, Object.fromEntries(given));
      if (result === 'counted' || result === 'PAPER_SPENT') dropPaper(survey.id, me.personRef);
      setSaid(result);
    } catch (cause) {
      setError(cause as Error);
    } finally {
      setSending(false);
    }
  };
  if (said === 'counted')
    return (
      <Notice tone="info" title={t('counted')}>
        <p>{t('countedNext', { day: formatDay(survey.answersUntil, language) })}</p>
      </Notice>
    );
  if (!paper) return <p>{t('noPaper')}</p>;
  return (
    <>
      {error && <ErrorNotice error={error} onRetry={() => void send()} />}
      {said && <Notice title={t('refused')}>{textOf(said, said)}</Notice>}
      <p>{t('answerLead', { day: formatDay(survey.answersUntil, language) })}</p>
      {survey.questions.map(({ code, text, choices }) => (
        <NativeSelect
          key={code}
          label={text}
          value={answers[code] ?? ''}
          onChange={(event) => choose(code, event.currentTarget.value)}
          data={[{ value: '', label: t('skip') }, ...choices.map((one) => ({ value: one.code, label: one.text }))]}
        />
      ))}
      <ConfirmAction
        action={t('putIn')}
        confirm={t('putInYes')}
        consequence={t('putInConfirm')}
        onConfirm={() => void send()}
        pending={isSending}
      />
    </>
  );
}
