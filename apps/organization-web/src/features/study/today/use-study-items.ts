import { formatDay, type OpenItem, type OpenItems, useApi, useCan, useLanguage, useText } from '#web-ui';
import { StudyTodayDocument } from '../../../generated/graphql.js';
import { studyTodayText } from './l10n.js';

/** For Today: my module that is due, a review that waits for me, my turn as facilitator, my circle's next session. */
export function useStudyItems(): OpenItems {
  const t = useText(studyTodayText);
  const language = useLanguage();
  const can = useCan();
  const member = can('study:review');
  const answer = useApi(StudyTodayDocument, { language, member }, { enabled: can('study:take') });
  const found = answer.data?.data;
  const day = (value: string): string => formatDay(value, language);
  const due = (found?.myModules ?? []).flatMap(({ curriculum, module, title, dueOn, reviewState }): OpenItem[] => {
    if (!dueOn || reviewState === 'confirmed') return [];
    const words = t('due', { title, day: day(dueOn) });
    const when = reviewState === 'open' ? 'waiting' : 'now';
    const href = `/study/module/${curriculum}/${module}`;
    return [{ key: `study.due.${curriculum}.${module}`, href, icon: 'study', words, when, at: dueOn }];
  });
  const reviews = (found?.reviewsForMe ?? []).flatMap((one): OpenItem[] => {
    if (one.reviewers.some(({ answer: given, person }) => person.isMe && given !== null)) return [];
    const words = t('review', { name: one.author.name ?? t('somebody'), title: one.moduleTitle });
    return [{ key: `study.review.${one.id}`, href: `/study/reviews/${one.id}`, icon: 'guidance', words, when: 'now' }];
  });
  const circles = (found?.studyCircles ?? []).flatMap((one): OpenItem[] => {
    if (!one.isMine || !one.nextOn) return [];
    const mine = one.nextFacilitator?.isMe === true;
    const words = t(mine ? 'facilitate' : 'meets', { title: one.moduleTitle, day: day(one.nextOn) });
    const when = mine ? 'now' : 'waiting';
    return [
      { key: `study.circle.${one.id}`, href: `/study/circles/${one.id}`, icon: 'study', words, when, at: one.nextOn },
    ];
  });
  const ready = found !== undefined || !can('study:take');
  return { ready, error: ready ? null : answer.error, items: [...due, ...reviews, ...circles] };
}
