import { NativeSelect } from '@mantine/core';
import { type JSX, type ReactNode, useState } from 'react';
import { ask } from '../api/graphql-client.js';
import { useApi } from '../api/use-api.js';
import { ErrorNotice } from '../components/notice.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { FindByName } from './find-by-name.js';
import { PeopleToPickDocument } from './generated/graphql.js';
import { peoplePickerText } from './l10n.js';
import { type Among, offered, sinceOf } from './offered.js';
import styles from './people.module.css';
import { type PersonToPick, usePerson } from './use-person.js';

/** A list that is longer is not read: who comes after these is found by the whole name. */
const LISTED = 50;
const NONE: readonly string[] = [];

interface PickerProps {
  readonly label: string;
  readonly description?: string;
  /** What it says where nobody is picked. */
  readonly nobody: string;
  readonly error?: ReactNode;
  /** The reference of whoever is picked; empty for nobody. */
  readonly value: string;
  readonly among: Among;
  /** References of those who are not offered. */
  readonly except?: readonly string[];
  readonly onPick: (ref: string) => void;
}

/** One person out of however many: those who belong longest are listed, everybody else is found by the whole name. */
export function PersonPicker(props: PickerProps): JSX.Element {
  const { label, description, nobody, error, value, among, except = NONE, onPick } = props;
  const t = useText(peoplePickerText);
  const language = useLanguage();
  const listed = useApi(PeopleToPickDocument, { among, name: null, first: LISTED });
  const chosen = usePerson(value);
  const [found, setFound] = useState<readonly PersonToPick[]>([]);
  const all = listed.data?.data.people;
  const people = offered([...(chosen ? [chosen] : []), ...found, ...(all?.items ?? [])], { among, except });
  const labelOf = (one: PersonToPick): string => {
    const since = sinceOf(people, one);
    return since ? t('since', { name: one.displayName, day: formatDay(since, language) }) : one.displayName;
  };
  return (
    <div className={styles['picker']}>
      <NativeSelect
        label={label}
        description={description}
        error={error}
        value={value}
        data={[
          { value: '', label: all || listed.error ? nobody : t('looking') },
          ...people.map((one) => ({ value: one.ref, label: labelOf(one) })),
        ]}
        onChange={(event) => onPick(event.currentTarget.value)}
      />
      {listed.error && !all && <ErrorNotice error={listed.error} onRetry={listed.refetch} />}
      {all && all.total > all.items.length && (
        <FindByName
          label={label}
          look={async (name) => {
            const { data } = await ask(PeopleToPickDocument, { among, name, first: LISTED });
            return offered(data.people.items, { among, except });
          }}
          onFound={(some) => {
            setFound(some);
            if (some.length === 1) onPick(some[0]!.ref);
          }}
        />
      )}
    </div>
  );
}
