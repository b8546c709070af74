import { ConfirmAction, Section, useCommand, useDraft, useText } from '#web-ui';
import { Checkbox, Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { useAdmissionRules } from '../spheres/index.js';
import {
  type AdmissionPartsFragment,
  ObjectToAdmissionDocument,
  OpenAdmissionsDocument,
  PersonDetailDocument,
} from './generated/graphql.js';
import { AnswerNotice } from './answer-notice.js';
import { peopleText } from './l10n.js';
import styles from './people.module.css';

/** An objection with its reason, which the person reads at once. */
export function ObjectSection({ admission }: { admission: AdmissionPartsFragment }): JSX.Element {
  const t = useText(peopleText);
  const rules = useAdmissionRules();
  const {
    value: draft,
    set,
    clear,
  } = useDraft<{ reason: string; isSigned: boolean }>(`people.object.${admission.id}`, { reason: '', isSigned: true });
  const object = useCommand(ObjectToAdmissionDocument, [PersonDetailDocument, OpenAdmissionsDocument]);
  const name = admission.personName;
  const run = (): void =>
    object.mutate(
      { admissionId: admission.id, reason: draft.reason, isSigned: draft.isSigned },
      { onSuccess: ({ objectToAdmission: answer }) => answer.__typename === 'PeopleChanged' && clear() },
    );
  return (
    <Section id="object" title={t('objectTitle')} lead={t('objectLead', { name })} screenOnly>
      <div className={styles['fields']}>
        <AnswerNotice error={object.error} answer={object.data?.objectToAdmission} />
        <Textarea
          label={t('reasonLabel')}
          value={draft.reason}
          maxLength={2000}
          autosize
          minRows={3}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
        <Checkbox
          label={t('signed')}
          checked={draft.isSigned}
          onChange={(event) => set({ isSigned: event.currentTarget.checked })}
        />
        <ConfirmAction
          main={false}
          action={t('object')}
          confirm={t('objectYes')}
          consequence={t('objectConfirm', { name, days: rules?.extensionDays ?? '' })}
          onConfirm={run}
          pending={object.isPending}
          disabled={draft.reason.trim() === ''}
        />
      </div>
    </Section>
  );
}
