import { Button, TextInput } from '@mantine/core';
import { type JSX, lazy, Suspense, useState } from 'react';
import { writeCard } from '#governance/caucuses/device';
import { ConfirmAction } from '../components/confirm-action.js';
import { Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { CodeToCopy } from '../components/words.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useSession } from '../session/session-context.js';
import styles from './caucuses.module.css';
import { caucusesText } from './l10n.js';
import { forgetOwnKey, makeOwnKey, takeOwnKey } from './own-key.js';
import { Refused } from './refused.js';
import { type Caucuses, useStepHere } from './use-caucuses.js';

const QrCode = lazy(async () => ({ default: (await import('../settings/qr-code.js')).QrCode }));

const LONGEST_NAME = 80;

interface KeySectionProps {
  readonly here: Caucuses;
  readonly again: () => Promise<unknown>;
}

/** The key of this browser: made here and written down, or taken from what was written down; and the card by which one joins. */
export function KeySection({ here, again }: KeySectionProps): JSX.Element {
  const t = useText(caucusesText);
  const { me } = useSession();
  const [written, setWritten] = useState<string | null>(null);
  const forget = useStepHere(() => forgetOwnKey(me.personRef), again);
  const make = useStepHere(async () => setWritten(await makeOwnKey(me.personRef)), again);
  return (
    <Section id="key" title={t('key')} lead={t('keyLead')} screenOnly>
      <div className={styles['fields']}>
        <Refused error={make.error ?? forget.error} />
        {written && (
          <>
            <Notice title={t('writeDown')}>{t('writeDownNext')}</Notice>
            <CodeToCopy code={written} label={t('writtenKey')} />
            <Suspense>
              <QrCode text={written} label={t('writtenQr')} />
            </Suspense>
            <p className={styles['quiet']}>{t('writtenQrHelp')}</p>
            <div>
              <Button onClick={() => setWritten(null)}>{t('writtenDown')}</Button>
            </div>
          </>
        )}
        {!here.own && (
          <div>
            <Button onClick={() => make.mutate(undefined)} loading={make.isPending}>
              {t('makeKey')}
            </Button>
          </div>
        )}
        {!here.own && <TakeKey again={again} />}
        {here.own && !written && <OwnCard here={here} />}
        {here.own && !written && (
          <ConfirmAction
            main={false}
            action={t('forgetKey')}
            confirm={t('forgetKeyYes')}
            consequence={t('forgetKeyConfirm')}
            onConfirm={() => forget.mutate(undefined)}
            pending={forget.isPending}
          />
        )}
      </div>
    </Section>
  );
}

function TakeKey({ again }: Pick<KeySectionProps, 'again'>): JSX.Element {
  const t = useText(caucusesText);
  const { me } = useSession();
  const [text, setText] = useState('');
  const take = useStepHere(() => takeOwnKey(me.personRef, text), again);
  return (
    <form
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        take.mutate(undefined);
      }}
    >
      <Refused error={take.error} />
      <TextInput
        label={t('takeKey')}
        description={t('takeKeyHelp')}
        value={text}
        autoComplete="off"
        error={take.data === false ? t('takeKeyWrong') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" loading={take.isPending} disabled={text.trim() === ''}>
          {t('takeKeyYes')}
        </Button>
      </div>
    </form>
  );
}

/** What one hands to a member of a caucus, with the papers by which one can found one. */
function OwnCard({ here }: Pick<KeySectionProps, 'here'>): JSX.Element {
  const t = useText(caucusesText);
  const language = useLanguage();
  const [name, setName] = useState('');
  const [withPapers, setWithPapers] = useState(false);
  const { own, papers, paperWaitsUntil } = here;
  const card = writeCard({ name: name.trim(), recipient: own?.recipient ?? '', papers: withPapers ? papers : [] });
  return (
    <>
      <TextInput
        label={t('cardName')}
        description={t('cardNameHelp')}
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {papers.length === 0 && (
        <p className={styles['quiet']}>
          {paperWaitsUntil ? t('paperWaits', { day: formatDay(paperWaitsUntil, language) }) : t('noPaper')}
        </p>
      )}
      {papers.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={withPapers}
            onChange={(event) => setWithPapers(event.currentTarget.checked)}
          />{' '}
          {t('withPapers')}
        </label>
      )}
      {name.trim() !== '' && <CodeToCopy code={card} label={t('card')} />}
    </>
  );
}
