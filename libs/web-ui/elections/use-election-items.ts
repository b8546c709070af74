import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';
import { useApi, useRefresh } from '../api/use-api.js';
import { useCan, useSession } from '../session/session-context.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useEffect } from 'react';
import { ElectionsForTodayDocument } from '../generated/graphql.js';
import { hasVotedHere } from './device/voted-mark.js';
import { openFor } from './open-for.js';
import { electionsTodayText } from '../l10n/elections-today.js';

const WHEN = {
  proposed: 'now',
  propose: 'waiting',
  paper: 'now',
  kept: 'waiting',
  vote: 'now',
  counted: 'news',
} as const satisfies Record<string, OpenItem['when']>;

/** Where somebody takes the next step. */
const STEPS = ['nominations', 'issuing', 'casting', 'closed', 'counted', 'contested'] as const;

/** For Today; and on any visit the device gets its key and its papers by itself. */
export function useElectionItems(): OpenItems {
  const t = useText(electionsTodayText);
  const language = useLanguage();
  const refresh = useRefresh();
  const { me } = useSession();
  const can = useCan();
  const votes = can('vote');
  const leads = can('decision:record');
  const { data, error } = useApi(ElectionsForTodayDocument, {}, { enabled: votes });
  const all = data?.data.heldElections;
  const hasKey = Boolean(data?.data.voterKey);
  useEffect(() => {
    if (!all?.some(({ phase, coSigner }) => phase === 'nominations' || phase === 'issuing' || coSigner)) return;
    void import('./device/ready-device.js')
      .then(({ readyDevice }) => readyDevice(me.personRef, all, hasKey))
      .then((isChanged) => (isChanged ? refresh('query ElectionsForToday') : undefined))
      // The election's own page tries again, and says what is wrong.
      .catch(() => undefined);
  }, [all, hasKey, me.personRef, refresh]);
  const items = (all ?? []).flatMap((election): OpenItem[] => {
    const { id, title, phase, stepFrom } = election;
    const line = { href: `/democracy/elections/${id}`, icon: 'democracy' } as const;
    const step = STEPS.find((one) => one === phase);
    const isDue = leads && step !== undefined && stepFrom !== null && stepFrom <= today();
    const open = openFor(election, me.personRef, hasVotedHere(me.personRef, election.id));
    const own = (open: NonNullable<ReturnType<typeof openFor>>): OpenItem => ({
      ...{ ...line, key: `elections.${id}`, when: WHEN[open.key], at: open.day },
      words: t(open.key, { title, day: formatDay(open.day, language) }),
    });
    return [
      ...(isDue
        ? [
            {
              ...line,
              key: `elections.step.${id}`,
              when: 'now' as const,
              at: stepFrom,
              words: t(`step.${step}`, { title }),
            },
          ]
        : []),
      ...(open ? [own(open)] : []),
    ];
  });
  return { ready: !votes || all !== undefined, error: all || !votes ? null : error, items };
}
