import { formatDay, type OpenItem, type OpenItems, useApi, useCan, useLanguage, useSession, useText } from '#web-ui';
import { type SurveysForTodayQuery, SurveysForTodayDocument } from '../../../generated/graphql.js';
import { ownPaper } from '../kept-paper.js';
import { surveyTodayText } from './l10n.js';

type Survey = SurveysForTodayQuery['surveys'][number];
type Step = { readonly key: 'fetch' | 'kept' | 'answer'; readonly when: OpenItem['when']; readonly day: string };

/** What this person can do in this browser; null for a survey that asks nothing of it. */
function stepOf({ id, phase, asksUntil, answersUntil, hasAsked }: Survey, person: string): Step | null {
  const hasPaper = ownPaper(id, person) !== null;
  if (phase === 'asking' && hasPaper) return { key: 'kept', when: 'waiting', day: asksUntil };
  if (phase === 'asking' && hasAsked === false) return { key: 'fetch', when: 'now', day: asksUntil };
  if (phase === 'answering' && hasPaper) return { key: 'answer', when: 'now', day: answersUntil };
  return null;
}

/** For Today: a survey whose papers can be fetched, and the paper that lies in this browser. */
export function useSurveyItems(): OpenItems {
  const t = useText(surveyTodayText);
  const language = useLanguage();
  const { me } = useSession();
  const reads = useCan()('record:read');
  const { data, error } = useApi(SurveysForTodayDocument, { language }, { enabled: reads });
  const surveys = data?.data.surveys;
  const items = (surveys ?? []).flatMap((survey): OpenItem[] => {
    const step = stepOf(survey, me.personRef);
    if (!step) return [];
    const words = t(step.key, { title: survey.title, day: formatDay(step.day, language) });
    const line = { key: `survey.${survey.id}`, href: '/people/survey', icon: 'people' } as const;
    return [{ ...line, words, when: step.when, at: step.day }];
  });
  return { ready: !reads || surveys !== undefined, error: surveys ? null : error, items };
}
