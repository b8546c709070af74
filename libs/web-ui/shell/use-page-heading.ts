import { type RefObject, useEffect, useRef } from 'react';
import { useApi } from '../api/use-api.js';
import { SessionDocument } from '../generated/graphql.js';

/** Where the last heading appeared; null until the first, which leaves the focus where the browser puts it. */
let headedPath: string | null = null;

/** Whether a heading that has just appeared begins another page, or takes the place of what had the focus. */
function takesFocus(): boolean {
  const before = headedPath;
  headedPath = location.pathname;
  return before !== null && (before !== headedPath || document.activeElement === document.body);
}

/** For the one first-level heading of a page: it names the document, and has the focus after a change of page. */
export function usePageHeading(title: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const node = useApi(SessionDocument, {}).data?.data.node.displayName;
  useEffect(() => {
    if (title !== null) document.title = [title, node].filter(Boolean).join(' · ');
  }, [title, node]);
  const isHeading = title !== null;
  useEffect(() => {
    if (isHeading && takesFocus()) heading.current?.focus({ preventScroll: true });
  }, [isHeading]);
  return heading;
}
