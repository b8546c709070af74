import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from '../api/use-api.js';
import { startI18n } from '../i18n/start-i18n.js';
import type { TextSources } from '../i18n/text-sources.js';
import { cssVariables, theme } from '../theme/theme.js';
import { keepFocus } from './keep-focus.js';

/** Starts a page in `#root`. The theme's variables come as a style sheet, so no `<style>` is written at run time. */
export async function startApp(page: ReactNode, texts: TextSources): Promise<void> {
  await startI18n(texts);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root');
  keepFocus(root);
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        withCssVariables={false}
        withGlobalClasses={false}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={newQueryClient()}>
          <Suspense>{page}</Suspense>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
