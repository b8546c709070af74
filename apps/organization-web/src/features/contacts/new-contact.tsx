import { useCommand, useText } from '#web-ui';
import { Checkbox } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ContactCode } from './contact-code.js';
import { ContactFields, type Pipeline } from './contact-fields.js';
import {
  type ContactInput,
  ContactPipelineDocument,
  ContactsDocument,
  KeepContactDocument,
} from './generated/graphql.js';
import { contactsText } from './l10n.js';
import { codeIn, Refused } from './refused.js';
import styles from './contacts.module.css';

const EMPTY: ContactInput = { reach: '', languages: [], freeAt: [], askedFor: [] };

/** Keeps somebody who asked, and shows the code that is theirs. */
export function NewContact({ pipeline }: { readonly pipeline: Pipeline }): JSX.Element {
  const t = useText(contactsText);
  const [theyAsked, setTheyAsked] = useState(false);
  const [kept, setKept] = useState({ name: '', times: 0 });
  const keep = useCommand(KeepContactDocument, [ContactsDocument, ContactPipelineDocument]);
  const answer = keep.data?.keepContact;
  const code = codeIn(answer);
  return (
    <div className={styles['page']} data-screen-only>
      {code && <ContactCode name={kept.name} code={code} />}
      <details>
        <summary className={styles['summary']}>{t('add')}</summary>
        <ContactFields
          // A new form once one is kept.
          key={kept.times}
          label={t('add')}
          pipeline={pipeline}
          before={EMPTY}
          save={t('keep')}
          pending={keep.isPending}
          ready={theyAsked}
          onSave={(contact) =>
            keep.mutate(
              { contact, theyAsked },
              {
                onSuccess: ({ keepContact }) => {
                  if (keepContact.__typename !== 'ContactDone') return;
                  setTheyAsked(false);
                  setKept(({ times }) => ({ name: contact.askFor || contact.reach, times: times + 1 }));
                },
              },
            )
          }
        >
          <Checkbox
            label={t('theyAsked')}
            description={t('theyAskedHelp')}
            checked={theyAsked}
            onChange={(event) => setTheyAsked(event.currentTarget.checked)}
          />
          <Refused error={keep.error} answer={answer} />
        </ContactFields>
      </details>
    </div>
  );
}
