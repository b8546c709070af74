import {
  ConfirmAction,
  ErrorNotice,
  formatMonth,
  Loading,
  RefusalNotice,
  StatusBadge,
  useApi,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import {
  ClassifyKindDocument,
  ClassifySourceDocument,
  IntakesOfKindDocument,
  IntakesOfSourceDocument,
  NamesDocument,
  type NamesQuery,
} from './generated/graphql.js';
import { namesText } from './l10n.js';
import { effectOf, type OwnName, UNMAPPED } from './name-facts.js';
import styles from './names.module.css';

/** So many months are named; of more, how many. */
const NAMED = 4;
const REFRESHES = [NamesDocument, ReportMonthsDocument];

interface NameItemProps {
  readonly own: OwnName;
  readonly of: 'kinds' | 'sources';
  readonly codes: NamesQuery['nameCodes']['kinds'];
  readonly mayWrite: boolean;
  /** Of the source that this one is another name of: its code counts. */
  readonly mergedName: string | undefined;
}

/** One own name, its code, and the change of it with what that does to drafts and approved months. */
export function NameItem({ own, of, codes, mayWrite, mergedName }: NameItemProps): JSX.Element {
  const t = useText(namesText);
  const [open, setOpen] = useState(false);
  const label = codes.find(({ code }) => code === own.code)?.label ?? own.code;
  const isUnmapped = own.code === UNMAPPED;
  return (
    <li className={styles['name']}>
      <div className={styles['head']}>
        <strong>{own.name}</strong>
        {mergedName === undefined ? (
          <StatusBadge
            tone={isUnmapped ? 'attention' : 'quiet'}
            icon={isUnmapped ? 'alert' : 'check'}
            word={t('goesAs', { label })}
          />
        ) : (
          <span className={styles['quiet']}>{t('merged', { name: mergedName })}</span>
        )}
      </div>
      {mayWrite && mergedName === undefined && (
        <details data-screen-only onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={styles['summary']}>{t('change', { name: own.name })}</summary>
          {open && <ChangeCode own={own} of={of} codes={codes} label={label} />}
        </details>
      )}
    </li>
  );
}

interface ChangeCodeProps extends Pick<NameItemProps, 'own' | 'of' | 'codes'> {
  readonly label: string;
}

function ChangeCode({ own, of, codes, label }: ChangeCodeProps): JSX.Element {
  const t = useText(namesText);
  const [code, setCode] = useState(own.code);
  const kind = useCommand(ClassifyKindDocument, REFRESHES);
  const source = useCommand(ClassifySourceDocument, REFRESHES);
  const command = of === 'kinds' ? kind : source;
  const result = kind.data?.classifyKind ?? source.data?.classifySource;
  const words = useEffectWords(own.id, of);
  const to = codes.find((one) => one.code === code)?.label ?? code;
  return (
    <div className={styles['change']}>
      <NativeSelect
        label={t('code')}
        value={code}
        data={codes.map((one) => ({ value: one.code, label: one.label }))}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {words.error && <ErrorNotice error={words.error} />}
      {!words.lines && !words.error && <Loading lines={2} lineHeight={24} />}
      {words.lines?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {command.error && <ErrorNotice error={command.error} />}
      {result?.__typename === 'NameRefused' && <RefusalNotice refusal={result} />}
      <div>
        <ConfirmAction
          main={false}
          action={t('save')}
          confirm={t('saveYes')}
          consequence={
            <>
              <p>{t('confirm', { name: own.name, from: label, to })}</p>
              {words.lines?.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p>{t('back2')}</p>
            </>
          }
          onConfirm={() => command.mutate({ id: own.id, code })}
          pending={command.isPending}
          disabled={code === own.code || !words.lines}
        />
      </div>
      <output>{command.isSuccess && result?.__typename !== 'NameRefused' && t('saved')}</output>
    </div>
  );
}

/** In sentences, what another code does; undefined while it is not known. */
function useEffectWords(id: string, of: 'kinds' | 'sources'): { lines: string[] | undefined; error: Error | null } {
  const t = useText(namesText);
  const language = useLanguage();
  const kinds = useApi(IntakesOfKindDocument, { id }, { enabled: of === 'kinds' });
  const sources = useApi(IntakesOfSourceDocument, { id }, { enabled: of === 'sources' });
  const months = useApi(ReportMonthsDocument, {});
  const counts = kinds.data?.data.intakesOfKind ?? sources.data?.data.intakesOfSource;
  const states = months.data?.data.reportMonths;
  const error = kinds.error ?? sources.error ?? months.error;
  if (!counts || !states) return { lines: undefined, error };
  const effect = effectOf(counts, states);
  const listed = (names: readonly string[]): string => {
    const list = names
      .slice(0, NAMED)
      .map((month) => formatMonth(month, language))
      .join(', ');
    return names.length > NAMED ? t('more', { list, count: names.length - NAMED }) : list;
  };
  if (effect.intakes === 0) return { lines: [t('effectNone')], error };
  const { intakes, drafts, approved } = effect;
  return {
    lines: [
      t('effect', { count: intakes, months: effect.months }),
      ...(drafts.length > 0 ? [t('drafts', { count: drafts.length, list: listed(drafts) })] : []),
      ...(approved.length > 0 ? [t('approved', { count: approved.length, list: listed(approved) })] : []),
    ],
    error,
  };
}
