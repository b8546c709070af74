import { createElement, type JSX, Suspense, useEffect, useMemo, useReducer } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { Loading } from '../components/loading.js';
import { PageHeader } from '../components/section.js';
import type { Catalogue, TextKey } from '../i18n/catalogue.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/session-context.js';
import { shellText } from '../l10n/shell.js';
import { type AppPage, componentOf, forget } from './app-page.js';
import styles from './app-shell.module.css';
import { followHistory, goTo } from './history.js';
import { Navigation } from './navigation.js';
import { PageBoundary } from './page-boundary.js';
import { useFetchAhead } from './use-fetch-ahead.js';

function OnePage({ page }: { page: AppPage }): JSX.Element {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const retry = (): void => {
    forget(page);
    drawAgain();
  };
  return (
    <PageBoundary onRetry={retry}>
      <Suspense fallback={<Loading lines={6} lineHeight={56} />}>{createElement(componentOf(page))}</Suspense>
    </PageBoundary>
  );
}

function NoSuchPage(): JSX.Element {
  const t = useText(shellText);
  return (
    <div>
      <PageHeader title={t('noPage')}>
        <p>{t('noPageNext')}</p>
      </PageHeader>
      <p>
        <Link href="/" className={styles['way'] ?? ''}>
          {t('toFirst')}
        </Link>
      </p>
    </div>
  );
}

interface AppPagesProps<S> {
  readonly pages: readonly AppPage<TextKey<S>>[];
  /** The texts that the pages' labels are keys of. */
  readonly text: Catalogue<S>;
}

function Pages<S>({ pages: all, text }: AppPagesProps<S>): JSX.Element {
  const t = useText(text);
  const { permissions } = useSession().me;
  const pages = useMemo(
    () => all.filter(({ needs }) => needs === undefined || permissions.includes(needs)),
    [all, permissions],
  );
  const [here] = useLocation();
  useEffect(followHistory, []);
  useFetchAhead(pages);
  const entries = pages.map(({ path, icon, place, label, shortLabel }) => ({
    ...{ path, icon, place, name: t(label) },
    shortName: t(shortLabel ?? label),
  }));
  return (
    <div className={styles['withNav']}>
      <Navigation entries={entries} here={here} />
      <main id="content" tabIndex={-1} className={styles['content']}>
        {/* A page whose parameters change is another page: it begins anew, with its heading in focus. */}
        <Switch key={here}>
          {pages.map((page) => (
            <Route key={page.path} path={page.path}>
              <OnePage page={page} />
            </Route>
          ))}
          <Route>
            <NoSuchPage />
          </Route>
        </Switch>
      </main>
    </div>
  );
}

/** The pages of an app behind their addresses, with the navigation between them. */
export const AppPages = <S,>(props: AppPagesProps<S>): JSX.Element => (
  <Router aroundNav={goTo}>
    <Pages {...props} />
  </Router>
);
