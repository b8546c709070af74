/** What a reader knows by its heading, innermost first. */
const PLACES = 'article, section, details, li, main';
const HEADINGS = 'h1, h2, h3, h4';

interface Kept {
  readonly element: HTMLElement;
  /** The places around it, innermost first. */
  readonly places: readonly Element[];
  readonly isSeen: boolean;
}

const isUsable = (element: Element): boolean =>
  element.isConnected && element.checkVisibility() && !element.matches(':disabled');
/** The button of a command that runs: it comes back, or goes. */
const isBusy = (element: Element): boolean => element.isConnected && element.matches('[data-loading]');
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** A closed part is known by what opens it, a page by its main heading, anything else by its first one. */
function headingOf(place: Element): HTMLElement | null {
  if (!place.isConnected) return null;
  if (place instanceof HTMLDetailsElement) return place.querySelector<HTMLElement>(':scope > summary');
  const isPage = place.matches('main') || place.querySelector('h1') !== null;
  const headings = place.querySelectorAll<HTMLElement>(isPage ? 'h1' : HEADINGS);
  return [...headings].find((heading) => heading.checkVisibility()) ?? null;
}

function takeTo(heading: HTMLElement, isSeen: boolean): void {
  if (heading.tabIndex < 0) heading.tabIndex = -1;
  // A page keeps where it was scrolled, and who points at things sees where they are.
  heading.focus({ preventScroll: !isSeen || heading.matches('h1') });
}

/**
 * Whoever uses the keys is where they were after a step whose button went: at the heading of the innermost place that is
 * still there, and on the button itself when it can be used again. Without that the focus falls to the whole document, and a
 * screen reader begins at its top. Who leaves by themselves is left alone.
 */
export function keepFocus(root: Element): void {
  let kept: Kept | null = null;

  const look = (): void => {
    if (!kept || isBusy(kept.element)) return;
    const { element, places, isSeen } = kept;
    if (!isNowhere() && (document.activeElement !== element || isUsable(element))) return;
    if (isUsable(element)) return element.focus({ preventScroll: true });
    const heading = [...places, root].map(headingOf).find((one) => one !== null);
    if (heading) takeTo(heading, isSeen);
  };

  root.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    const places: Element[] = [];
    for (let at = element.closest(PLACES); at; at = at.parentElement?.closest(PLACES) ?? null) places.push(at);
    kept = { element, places, isSeen: element.matches(':focus-visible') };
  });
  root.addEventListener('focusout', ({ target }) => {
    const element = target as HTMLElement;
    if (!isUsable(element)) return;
    // What is being taken away loses the focus while it is still there.
    setTimeout(() => {
      if (kept?.element === element && isNowhere() && isUsable(element)) kept = null;
    });
  });
  const attributeFilter = ['disabled', 'hidden', 'open', 'data-loading'];
  new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter });
}
