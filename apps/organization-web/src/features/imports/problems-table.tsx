import { Actions, ask, downloadText, ErrorNotice, Icon, Loading, shellText, toCsv, useApi, useText } from '#web-ui';
import { CardTable } from '#web-ui/tables';
import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ImportProblemsDocument, type ImportProblemsQuery } from '../../generated/graphql.js';
import { importsText } from './l10n.js';

type Problem = NonNullable<ImportProblemsQuery['importOf']>['problems']['items'][number];
const PAGE = 100;

async function allProblems(id: string): Promise<Problem[]> {
  const found: Problem[] = [];
  let after: string | null = null;
  do {
    const answer: { data: ImportProblemsQuery } = await ask(ImportProblemsDocument, { id, first: PAGE, after });
    const page = answer.data.importOf?.problems;
    found.push(...(page?.items ?? []));
    after = page && page.items.length > 0 && found.length < page.total ? page.endCursor : null;
  } while (after);
  return found;
}

/** What was wrong, where, and what to do; the whole list as CSV. */
export function ProblemsTable({ id, fileName }: { id: string; fileName: string }): JSX.Element {
  const t = useText(importsText);
  const shellT = useText(shellText);
  const [shown, setShown] = useState(20);
  const [failure, setFailure] = useState<Error | null>(null);
  const answer = useApi(
    ImportProblemsDocument,
    { id, first: Math.min(shown, PAGE), after: null },
    { keepPrevious: true },
  );
  const problems = answer.data?.data.importOf?.problems;
  const header = [t('line'), t('column'), t('value'), t('remedy')];

  const download = async (): Promise<void> => {
    try {
      const rows = (await allProblems(id)).map(({ line, column, value, remedy }) => [line, column, value, remedy]);
      downloadText(`${fileName.replace(/\.csv$/i, '')}-problems.csv`, toCsv(header, rows));
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };

  if (answer.error && !problems) return <ErrorNotice error={answer.error} onRetry={answer.refetch} />;
  if (!problems) return <Loading lines={5} />;
  return (
    <div>
      <CardTable
        caption={t('problemsOf', { file: fileName })}
        rows={problems.items.map((problem, index) => ({ ...problem, index }))}
        keyOf={({ index }) => String(index)}
        initialOrder={{ key: 'line', descending: false }}
        columns={[
          { key: 'line', label: t('line'), cell: ({ line }) => `${t('line')} ${line}`, sortBy: ({ line }) => line },
          {
            key: 'column',
            label: t('column'),
            cell: ({ column }) => column ?? t('wholeRow'),
            sortBy: ({ column }) => column ?? '',
          },
          { key: 'value', label: t('value'), cell: ({ value }) => value || t('empty') },
          { key: 'remedy', label: t('remedy'), cell: ({ remedy }) => remedy },
        ]}
      />
      {failure && <ErrorNotice error={failure} />}
      <Actions>
        <Button leftSection={<Icon name="download" />} onClick={() => void download()}>
          {shellT('download')}
        </Button>
        {problems.items.length < Math.min(problems.total, PAGE) && (
          <Button onClick={() => setShown(PAGE)}>{shellT('showMore')}</Button>
        )}
        <span>{shellT('shownOf', { shown: problems.items.length, total: problems.total })}</span>
      </Actions>
    </div>
  );
}
