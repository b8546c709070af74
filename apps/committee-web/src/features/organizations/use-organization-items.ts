import { type OpenItems, useText } from '#web-ui';
import { organizationsText } from './l10n.js';
import { organizationItems } from './organization-items.js';
import { useOrganizationCounts, useOrganizations } from './use-organizations.js';

const MOST = 3;
const ICONS = { overdue: 'clock', moreOverdue: 'clock', stale: 'gap', stopped: 'alert' } as const;
const LISTS = { moreOverdue: 'overdue', stale: 'stale', stopped: 'stopped' } as const;

/** For Today: organizations with overdue reports, silent ones, and those that messages do not reach. */
export function useOrganizationItems(): OpenItems {
  const t = useText(organizationsText);
  const { counts, error } = useOrganizationCounts();
  const overdue = useOrganizations({ search: '', filter: 'OVERDUE', order: 'OVERDUE' }, MOST);
  const ready = counts !== undefined && overdue.isReady;
  const found = counts && overdue.isReady ? organizationItems(overdue.items, counts) : [];
  return {
    ready,
    error: ready ? null : (error ?? overdue.error),
    items: found.map(({ kind, id = '', name = '', count }) => ({
      ...{ key: `organizations.${kind}.${id}`, icon: ICONS[kind], when: 'now' as const },
      href: kind === 'overdue' ? `/organizations/${id}` : `/organizations?only=${LISTS[kind]}`,
      words: t(`today.${kind}`, { name, count }),
    })),
  };
}
