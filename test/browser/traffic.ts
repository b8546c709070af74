import type { Page, Request } from 'playwright-core';

export interface Traffic {
  /** Errors of the console, requests that failed, and answers that refuse; taken out by the call. */
  heard(): string[];
  /** Resolves when the page has what it asked for and has drawn it: nothing on the way, nothing to do, no placeholder. */
  settled(): Promise<void>;
}

/** How often in a row a page must be found idle: an answer that has come may still wait for its turn in the page. */
const LOOKS = 4;

/**
 * Resolves when the page shows content and no placeholder at so many idle moments in a row. It looks by itself: each
 * question from here costs what drawing the page costs.
 */
const idleAndDrawn = (page: Page): Promise<void> =>
  page.locator('body').evaluate(async (body, least) => {
    const { requestIdleCallback } = body.ownerDocument.defaultView;
    for (let looks = 0; looks < least; looks += 1) {
      await new Promise((resolve) => void requestIdleCallback(resolve));
      if (body.querySelector('h1') === null || body.querySelector('.mantine-Skeleton-root') !== null) looks = -1;
    }
  }, LOOKS);

/** What goes between a page and its node, from now on. */
export function trafficOf(page: Page): Traffic {
  let heard: string[] = [];
  const underWay = new Set<Request>();
  let asked = 0;
  let tell = (): void => {};
  const ended = (request: Request): void => {
    underWay.delete(request);
    if (underWay.size === 0) tell();
  };
  /** Told, not asked for: a page that is asked all the time has less time for what it does. */
  const nothingUnderWay = (): Promise<void> =>
    underWay.size === 0 ? Promise.resolve() : new Promise((resolve) => (tell = resolve));
  page.on('request', (request) => {
    asked += 1;
    underWay.add(request);
  });
  page.on('requestfinished', ended);
  page.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    ended(request);
    const why = request.failure()?.errorText ?? '';
    // What a page still asked when the next was opened.
    if (why !== 'net::ERR_ABORTED') heard.push(`request: ${request.url()} ${why}`);
  });
  page.on('response', (answer) => answer.status() >= 400 && heard.push(`${answer.status()}: ${answer.url()}`));
  return {
    heard() {
      const all = heard;
      heard = [];
      return all;
    },
    async settled() {
      let before: number;
      do {
        await nothingUnderWay();
        before = asked;
        await idleAndDrawn(page);
      } while (asked > before);
    },
  };
}
