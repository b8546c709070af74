import { useApi } from '../api/use-api.js';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { ComingTurnsDocument, HeldOfficesDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { democracyTodayText } from '../l10n/democracy-today.js';
import { useSession } from '../session/session-context.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';
import { handOversDue, termsTurning, turnsOf } from './turn-facts.js';

const HREF = '/democracy';
const WHEN = { ends: 'waiting', endsTo: 'waiting', begins: 'waiting', noNote: 'now', note: 'news' } as const;

/** For Today: turns that are coming to this reader, swaps that wait for an answer, terms that end or begin, and the notes that are due. */
export function useMyTurns(): OpenItems {
  const t = useText(democracyTodayText);
  const officeName = useOfficeName();
  const language = useLanguage();
  const { me } = useSession();
  const turns = useApi(ComingTurnsDocument, {});
  const offices = useApi(HeldOfficesDocument, {});
  const coming = turnsOf(turns.data?.data.comingTurns ?? [], me.personRef).map((turn): OpenItem => {
    const asked = turn.offer?.takerRef === me.personRef;
    const words = t(asked ? 'itemOffer' : 'itemMine', { office: officeName(turn.officeCode, turn.officeTitle) });
    const key = `democracy.turn.${turn.officeCode}`;
    return { key, href: HREF, icon: 'democracy', words, when: 'now', at: turn.beginsOn };
  });
  const notes = handOversDue(offices.data?.data.offices ?? [], me.personRef, today())
    .filter(({ own }) => own)
    .map(({ office, mandate }): OpenItem => {
      const words = t('itemHandOver', { office: officeName(office.code, office.title) });
      return {
        key: `democracy.hand-over.${mandate.id}`,
        href: HREF,
        icon: 'democracy',
        words,
        when: 'now',
        at: mandate.endsOn,
      };
    });
  const terms = termsTurning(offices.data?.data.offices ?? [], me.personRef, today()).map(
    ({ key, office, mandate, name }): OpenItem => {
      const at = key === 'ends' || key === 'endsTo' ? mandate.endsOn : key === 'noNote' ? null : mandate.beginsOn;
      const values = {
        office: officeName(office.code, office.title),
        name: name ?? t('somebody'),
        day: at ? formatDay(at, language) : '',
      };
      const line = { key: `democracy.term.${key}.${mandate.id}`, href: key === 'note' ? '/record' : HREF } as const;
      return { ...line, icon: 'democracy', words: t(`term.${key}`, values), when: WHEN[key], at };
    },
  );
  return {
    ready: turns.data !== undefined && offices.data !== undefined,
    items: [...coming, ...notes, ...terms],
    error: turns.error ?? offices.error,
  };
}
