import { useApi } from '../api/use-api.js';
import { formatDay } from '../format/format.js';
import { GuidanceListDocument, QuestionsDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { guidanceTodayText } from '../l10n/guidance-today.js';
import { useCan } from '../session/session-context.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';

const SHOWN = 20;

/** For Today: questions that wait for us, ours that are overdue, and guidance that this organization has not replied to. */
export function useOpenQuestions(): OpenItems {
  const t = useText(guidanceTodayText);
  const language = useLanguage();
  const can = useCan();
  const questions = useApi(QuestionsDocument, { ours: null, open: true, first: SHOWN });
  const guidance = useApi(GuidanceListDocument, { first: SHOWN });
  const day = (value: string): string => formatDay(value, language);
  const asked = (questions.data?.data.questions.items ?? []).flatMap((one): OpenItem[] => {
    const facts = { name: one.otherName, day: day(one.answerBy), count: one.daysLate };
    const line = { key: `guidance.${one.asker}.${one.id}`, href: `/guidance/question/${one.asker}/${one.id}` };
    const late = one.standing === 'OVERDUE';
    if (one.isOurs) {
      if (!late) return [];
      return [{ ...line, icon: 'clock', words: t('oursLate', facts), when: 'waiting', at: one.answerBy }];
    }
    const words = t(late ? 'theirsLate' : 'theirs', facts);
    const when = can('question:answer') ? 'now' : 'waiting';
    return [{ ...line, icon: 'guidance', words, when, at: one.answerBy }];
  });
  const toReply = (guidance.data?.data.guidance.items ?? []).flatMap((item): OpenItem[] => {
    const own = item.addressees[0];
    if (item.isOurs || !own || own.standing.startsWith('ANSWERED')) return [];
    const words = t('guidance', { name: item.issuerName });
    const when = can('guidance:answer') ? 'now' : 'waiting';
    const href = `/guidance/item/${item.issuer}/${item.id}`;
    return [{ key: `guidance.item.${item.id}`, href, icon: 'guidance', words, when, at: item.replyBy }];
  });
  const ready = questions.data !== undefined && guidance.data !== undefined;
  return { ready, error: ready ? null : (questions.error ?? guidance.error), items: [...asked, ...toReply] };
}
