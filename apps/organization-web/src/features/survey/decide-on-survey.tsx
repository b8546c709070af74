import { Section, today, useApi, useLanguage, useText, useWaitingDecisions } from '#web-ui';
import { Decide, Waiting } from '#web-ui/keys';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { SurveyPacksDocument, SurveysDocument, type SurveyPartsFragment } from './generated/graphql.js';
import { surveyText } from './l10n.js';

const REFRESHED = [SurveysDocument];

function Open(): JSX.Element | null {
  const t = useText(surveyText);
  const language = useLanguage();
  const packs = useApi(SurveyPacksDocument, { language }).data?.data.surveyPacks;
  const [code, setCode] = useState('');
  const [asksUntil, setAsksUntil] = useState('');
  const [answersUntil, setAnswersUntil] = useState('');
  const pack = packs?.find((one) => one.code === code) ?? packs?.[0];
  if (!pack) return null;
  const isWhole = asksUntil >= today() && answersUntil > asksUntil;
  return (
    <>
      <NativeSelect
        label={t('packLabel')}
        value={pack.code}
        onChange={(event) => setCode(event.currentTarget.value)}
        data={(packs ?? []).map((one) => ({ value: one.code, label: one.title }))}
      />
      <ul>
        {pack.questions.map((question) => (
          <li key={question.code}>{question.text}</li>
        ))}
      </ul>
      <TextInput
        type="date"
        label={t('asksUntilLabel')}
        description={t('asksUntilHelp')}
        value={asksUntil}
        onChange={(event) => setAsksUntil(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('answersUntilLabel')}
        description={t('answersUntilHelp')}
        value={answersUntil}
        onChange={(event) => setAnswersUntil(event.currentTarget.value)}
      />
      <Decide
        effectKind="survey.open"
        action={t('open')}
        confirm={t('openYes')}
        consequence={t('openConfirm')}
        decision={
          isWhole
            ? {
                text: t('openText', { title: pack.title, asksUntil, answersUntil }),
                effectKind: 'survey.open',
                payload: { pack: pack.code, asksUntil, answersUntil },
              }
            : null
        }
      />
    </>
  );
}

/** For who decides: opens a survey, or closes the one that is open before its day. */
export function DecideOnSurvey({ open }: { readonly open: SurveyPartsFragment | undefined }): JSX.Element {
  const t = useText(surveyText);
  const kind = open ? 'survey.close' : 'survey.open';
  const waiting = useWaitingDecisions().filter(({ effectKind }) => effectKind === kind);
  return (
    <Section id="decide" title={t(open ? 'closeTitle' : 'openTitle')} screenOnly>
      <Stack align="flex-start">
        <Waiting decisions={waiting} refreshes={REFRESHED} />
        {!open && waiting.length === 0 && <Open />}
        {open && waiting.length === 0 && (
          <Decide
            action={t('close')}
            confirm={t('closeYes')}
            consequence={t(open.phase === 'asking' ? 'closeConfirmAsking' : 'closeConfirm')}
            decision={{
              text: t('closeText', { title: open.title }),
              effectKind: 'survey.close',
              payload: { surveyId: open.id },
            }}
          />
        )}
      </Stack>
    </Section>
  );
}
