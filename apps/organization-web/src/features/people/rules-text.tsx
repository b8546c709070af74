import { ConfirmAction, EmptyState, Loading, MainAction, Section, useApi, useText } from '#web-ui';
import type { JSX, ReactNode } from 'react';
import { WorkingRulesDocument } from './generated/graphql.js';
import { myPathText } from './my-path-l10n.js';
import styles from './people.module.css';

interface Read {
  readonly version: number;
  readonly clauseHashes: string[];
}

interface RulesTextProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly action: string;
  /** What is asked once before it is done; nothing is asked without it. */
  readonly consequence?: string;
  readonly onAccept: (read: Read) => unknown;
  readonly pending: boolean;
  readonly children?: ReactNode;
}

/** The working rules in force, whole, with the one button that accepts exactly these words. */
export function RulesText(props: RulesTextProps): JSX.Element {
  const { id, title, lead, action, consequence, onAccept, pending, children } = props;
  const t = useText(myPathText);
  const answer = useApi(WorkingRulesDocument, {});
  const rules = answer.data?.data.unityVersion;
  const clauses = rules?.clauses ?? [];
  const accept = (): unknown =>
    rules && onAccept({ version: rules.version, clauseHashes: clauses.map(({ hash }) => hash) });
  return (
    <Section id={id} title={title} lead={lead ?? (rules ? t('rulesLead', { version: rules.version }) : '')}>
      {children}
      {!answer.data && <Loading lines={4} lineHeight={40} />}
      {rules === null && <EmptyState title={t('noRules')} next={t('noRulesNext')} />}
      <ol className={styles['clauses']} lang={rules?.language ?? undefined}>
        {clauses.map((clause) => (
          <li key={clause.number}>
            <strong>{clause.title}</strong>
            <p className={styles['said']}>{clause.text}</p>
          </li>
        ))}
      </ol>
      {clauses.length > 0 && (
        <div data-screen-only>
          {consequence === undefined ? (
            <MainAction onClick={accept} loading={pending}>
              {action}
            </MainAction>
          ) : (
            <ConfirmAction
              main={false}
              {...{ action, consequence, pending, confirm: action }}
              onConfirm={() => accept()}
            />
          )}
        </div>
      )}
    </Section>
  );
}
