import {
  EmptyState,
  formatDay,
  type OpenItem,
  type OpenItems,
  PageLink,
  TodayView,
  useApi,
  useLanguage,
  useText,
} from '#web-ui';
import type { JSX } from 'react';
import { useGrievanceItems } from '../grievances/index.js';
import { MyNextStepDocument } from './generated/graphql.js';
import { ownStepText } from './own-step-l10n.js';

type Step =
  | 'accept-rules'
  | 'come-back'
  | 'affirm'
  | 'begin-membership'
  | 'appeal'
  | 'renew'
  | 'discussion'
  | 'wait-for-appeal'
  | 'take-part';
const WAITING = ['discussion', 'wait-for-appeal', 'take-part'];

/** For Today: the reader's own next step. */
function useOwnStep(): OpenItems {
  const t = useText(ownStepText);
  const language = useLanguage();
  const { data, error } = useApi(MyNextStepDocument, {});
  const path = data?.data.myPath;
  const step = path?.nextStep;
  const items: OpenItem[] =
    !step || step === 'none'
      ? []
      : [
          {
            ...{ key: `people.step.${step}`, href: '/people/me', icon: 'people' },
            words: t(step as Step, { day: path.endsOn ? formatDay(path.endsOn, language) : '' }),
            when: WAITING.includes(step) ? 'waiting' : 'now',
            at: step === 'renew' ? path.endsOn : null,
          },
        ];
  return { ready: path !== undefined, error: path ? null : error, items };
}

/** What is open for a volunteer, or for who was invited or has left: the own next step. */
export function VolunteerToday(): JSX.Element {
  const t = useText(ownStepText);
  return (
    <TodayView
      sources={[useOwnStep(), useGrievanceItems()]}
      refreshes={[]}
      empty={
        <EmptyState title={t('nothing')} next={t('nothingNext')}>
          <PageLink href="/people/me">{t('toMyPath')}</PageLink>
        </EmptyState>
      }
    />
  );
}
