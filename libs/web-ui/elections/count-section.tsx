import { ErrorNotice } from '../components/notice.js';
import { formatDay, formatNumber } from '../format/format.js';
import { Icon } from '../components/icons.js';
import { Loading } from '../components/loading.js';
import { Section } from '../components/section.js';
import { useApi } from '../api/use-api.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { type CardColumn, CardTable } from '../tables/index.js';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { CountChart } from './count-chart.js';
import { ElectionCountDocument, type ElectionCountQuery, type ElectionPartsFragment } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';
import { useStageWords } from './stage-words.js';

type Count = NonNullable<ElectionCountQuery['electionCount']>;
type NameOf = (number: number) => string;

interface Row {
  readonly key: string;
  readonly name: string;
  readonly votes: readonly string[];
}

/** Votes at each stage: a row a candidate, then those with nobody, and what rounding lost. */
function StageTable({ count, nameOf }: { count: Count; nameOf: NameOf }): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const wordsOf = useStageWords(nameOf);
  const { candidates, stages } = count;
  const of = (key: 'nontransferable' | 'residue'): Row => ({
    key,
    name: t(key),
    votes: stages.map((stage) => stage[key]),
  });
  const rows: Row[] = [
    ...candidates.map(({ number }): Row => ({
      key: String(number),
      name: `${nameOf(number)}${count.elected.includes(number) ? ' ✓' : ''}`,
      votes: stages.map(({ votes }) => votes[number - 1] ?? '0'),
    })),
    ...[of('nontransferable'), of('residue')].filter(({ votes }) => votes.some((one) => Number(one) !== 0)),
  ];
  const columns: CardColumn<Row>[] = [
    { key: 'name', label: t('candidate'), cell: ({ name }) => name },
    ...stages.map(({ stage, action }, n): CardColumn<Row> => ({
      key: String(stage),
      label: t('stage', { stage, action: wordsOf(action) }),
      cell: ({ votes }) => formatNumber(Number(votes[n] ?? 0), language),
      number: true,
    })),
  ];
  return <CardTable caption={t('tableCaption')} columns={columns} rows={rows} keyOf={({ key }) => key} />;
}

/** What the whole count says of itself, as it may hang on a wall. */
function Certificate({ election, count }: { election: ElectionPartsFragment; count: Count }): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const { phase, since, contestUntil, coSigner } = election;
  const until = formatDay(contestUntil ?? '', language);
  const unused = count.papers - count.valid - count.blank;
  const words =
    phase === 'certified'
      ? t('certified', { day: formatDay(since, language) })
      : phase === 'annulled'
        ? t('isAnnulled')
        : phase === 'contested'
          ? t('isContested')
          : t('notCertified', { day: until });
  return (
    <Section id="certificate" title={t('certificate')}>
      <p>{words}</p>
      <p>
        {coSigner && count.coSigner !== null
          ? t('twoSigners', { name: coSigner.displayName, unused })
          : t('oneSigner', { unused })}
      </p>
      <p className={styles['quiet']}>
        {t('digest')}: <code className={styles['code']}>{count.digest}</code>
      </p>
    </Section>
  );
}

/** Who is elected, how many took part, the votes as bars and as a table, and what decided among equals. */
export function CountSection({ election }: { election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const textOf = useTextOfCode(electionsText);
  const language = useLanguage();
  const answer = useApi(ElectionCountDocument, { id: election.id });
  const count = answer.data?.data.electionCount;
  if (answer.error) return <ErrorNotice error={answer.error} onRetry={answer.refetch} />;
  if (!count) return <Loading lines={5} />;
  const nameOf: NameOf = (number) => count.candidates[number - 1]?.name ?? `${number}`;
  const list = (numbers: readonly number[]): string => new Intl.ListFormat(language).format(numbers.map(nameOf));
  const { roll, papers, valid, blank, quota, ties } = count;
  return (
    <>
      <Section id="count" title={t('countTitle')}>
        <p>
          <strong>
            {t('electedTitle')}: {count.elected.length > 0 ? list(count.elected) : t('electedNobody')}
          </strong>
        </p>
        <p>{t('turnout', { count: valid, blank, papers, roll })}</p>
        {quota !== null && quota !== undefined && <p>{t('quota', { quota: formatNumber(Number(quota), language) })}</p>}
        {valid > 0 && (
          <>
            <CountChart count={count} nameOf={nameOf} />
            <StageTable count={count} nameOf={nameOf} />
          </>
        )}
        {ties.map(({ stage, between, chosen, toDo, by }) => (
          <p key={`${stage}.${chosen}`}>
            {textOf(`tie.${toDo}`, '', {
              ...{ stage, names: list(between), chosen: nameOf(chosen) },
              by: t(by === 'lot' ? 'by.lot' : 'by.earlier-stage'),
            })}
          </p>
        ))}
        <div data-screen-only>
          <Button leftSection={<Icon name="print" />} onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        </div>
      </Section>
      <Certificate election={election} count={count} />
    </>
  );
}
