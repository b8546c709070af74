import type { Page, Request } from 'playwright-core';

export interface Traffic {
  /** Errors of the console, requests that failed, and answers that refuse; taken out by the call. */
  heard(): string[];
  /** Resolves when the page has what it asked for and has drawn it: nothing on the way, nothing to do, no placeholder. */
  settled(): Promise<void>;
}

/** How often in a row a page must be found idle: an answer that has come may still wait for its turn in the page. */
const LOOKS = 4;

/** Whether the page, at its next idle moment, shows content and no placeholder. */
const idleAndDrawn = (page: Page): Promise<boolean> =>
  page.locator('body').evaluate(async (body) => {
    const { requestIdleCallback } = body.ownerDocument.defaultView;
    await new Promise((resolve) => void requestIdleCallback(resolve));
    return body.querySelector('h1') !== null && body.querySelector('.mantine-Skeleton-root') === null;
  });

/** What goes between a page and its node, from now on. */
export function trafficOf(page: Page): Traffic {
  let heard: string[] = [];
  const underWay = new Set<Request>();
  let tell = (): void => {};
  const ended = (request: Request): void => {
    underWay.delete(request);
    if (underWay.size === 0) tell();
  };
  /** Told, not asked for: a page that is asked all the time has less time for what it does. */
  const nothingUnderWay = (): Promise<void> =>
    underWay.size === 0 ? Promise.resolve() : new Promise((resolve) => (tell = resolve));
  page.on('request', (request) => underWay.add(request));
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
      for (let looks = 0; looks < LOOKS; looks += 1) {
        await nothingUnderWay();
        if (!(await idleAndDrawn(page)) || underWay.size > 0) looks = -1;
      }
    },
  };
}
