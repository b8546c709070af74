import { MainAction, useLanguage, useText } from '#web-ui';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, type ReactNode, useState } from 'react';
import type { ContactInput, ContactPipelineQuery } from './generated/graphql.js';
import { contactsText } from './l10n.js';
import styles from './contacts.module.css';

export type Pipeline = ContactPipelineQuery['contactPipeline'];
type Choice = Pipeline['wishes'][number];

/** Those that organizers meet most; whoever speaks another is reached in one of these. */
const LANGUAGES = [
  ...['am', 'ar', 'bn', 'ca', 'de', 'el', 'en', 'es', 'eu', 'fa', 'fr', 'gu', 'ha', 'hi', 'ht', 'it', 'ja', 'ko', 'ku'],
  ...['ln', 'nl', 'pa', 'pl', 'ps', 'pt', 'qu', 'ro', 'ru', 'so', 'sw', 'ta', 'ti', 'tl', 'tr', 'uk', 'ur', 'vi', 'wo'],
  ...['yo', 'zh'],
];

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

const Choices = ({ label, choices, chosen, onChange }: ChoicesProps): JSX.Element => (
  <fieldset className={styles['choices']}>
    <legend>{label}</legend>
    {choices.map(({ code, name }) => (
      <Checkbox
        key={code}
        label={name}
        checked={chosen.includes(code)}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
        }
      />
    ))}
  </fieldset>
);

interface ContactFieldsProps {
  readonly label: string;
  readonly pipeline: Pipeline;
  readonly before: ContactInput;
  readonly save: string;
  readonly pending: boolean;
  readonly ready: boolean;
  readonly onSave: (contact: ContactInput) => void;
  /** What else is asked. */
  readonly children: ReactNode;
}

/** All that can be kept of a contact, and no field for anything else. */
export function ContactFields({ pipeline, before, onSave, ...form }: ContactFieldsProps): JSX.Element {
  const t = useText(contactsText);
  const language = useLanguage();
  const [contact, setContact] = useState(before);
  const change = (part: Partial<ContactInput>): void => setContact((was) => ({ ...was, ...part }));
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const codes = [...new Set([...LANGUAGES, ...before.languages])];
  const spoken = [
    { value: '', label: `– ${t('choose')} –` },
    ...codes
      .map((value) => ({ value, label: names.of(value) ?? value }))
      .toSorted((one, other) => one.label.localeCompare(other.label, language)),
  ];
  const speak = (at: number, code: string): void => {
    const languages = [contact.languages[0] ?? '', contact.languages[1] ?? '', ...contact.languages.slice(2)];
    languages[at] = code;
    change({ languages: languages.filter(Boolean) });
  };
  const nextSteps = [{ code: '', name: `– ${t('choose')} –` }, ...pipeline.nextSteps];
  return (
    <form
      className={styles['fields']}
      aria-label={form.label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(contact);
      }}
    >
      <TextInput
        label={t('reach')}
        value={contact.reach}
        maxLength={200}
        required
        autoComplete="off"
        onChange={(event) => change({ reach: event.currentTarget.value })}
      />
      <TextInput
        label={t('askFor')}
        description={t('askForHelp')}
        value={contact.askFor ?? ''}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => change({ askFor: event.currentTarget.value || null })}
      />
      {[0, 1].map((at) => (
        <NativeSelect
          key={at}
          label={t(at === 0 ? 'language' : 'otherLanguage')}
          data={spoken}
          value={contact.languages[at] ?? ''}
          onChange={(event) => speak(at, event.currentTarget.value)}
        />
      ))}
      <Choices
        label={t('freeAt')}
        choices={pipeline.freeTimes}
        chosen={contact.freeAt}
        onChange={(freeAt) => change({ freeAt })}
      />
      <Choices
        label={t('askedFor')}
        choices={pipeline.wishes}
        chosen={contact.askedFor}
        onChange={(askedFor) => change({ askedFor })}
      />
      <NativeSelect
        label={t('nextStep')}
        data={nextSteps.map(({ code, name }) => ({ value: code, label: name }))}
        value={contact.nextStep ?? ''}
        onChange={(event) => change({ nextStep: event.currentTarget.value || null })}
      />
      <TextInput
        type="date"
        label={t('nextOn')}
        value={contact.nextOn ?? ''}
        required={Boolean(contact.nextStep)}
        onChange={(event) => change({ nextOn: event.currentTarget.value || null })}
      />
      {form.children}
      <div>
        <MainAction type="submit" loading={form.pending} disabled={!form.ready || contact.reach.trim() === ''}>
          {form.save}
        </MainAction>
      </div>
    </form>
  );
}
