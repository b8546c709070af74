import { Button } from '@mantine/core';
import { Component, type JSX, type ReactNode } from 'react';
import { Notice } from '../components/notice.js';
import { Actions, PageHeader } from '../components/section.js';
import { TextsMissingError } from '../i18n/text-sources.js';
import { useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import { PartMissingError } from './app-page.js';

interface PageBoundaryProps {
  readonly children: ReactNode;
  /** Before the page is drawn anew. */
  readonly onRetry: () => unknown;
}

/** A page that fails says so in its own place; the navigation stays, and the page can be tried again. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly error: Error | null }> {
  override readonly state = { error: null as Error | null };

  static getDerivedStateFromError(thrown: unknown): { error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const retry = (): void => {
      this.props.onRetry();
      this.setState({ error: null });
    };
    const missing = error instanceof PartMissingError || error instanceof TextsMissingError;
    return <PageFailed missing={missing} onRetry={retry} />;
  }
}

function PageFailed({ missing, onRetry }: { missing: boolean; onRetry: () => void }): JSX.Element {
  const t = useText(shellText);
  const kind = missing ? 'part' : 'page';
  return (
    <div>
      <PageHeader title={t('pageFailed')} />
      <Notice title={t(`${kind}Title`)}>
        <p>{t(`${kind}Remedy`)}</p>
        <Actions>
          <Button onClick={onRetry}>{t('tryAgain')}</Button>
          <Button onClick={() => location.reload()}>{t('reload')}</Button>
        </Actions>
      </Notice>
    </div>
  );
}
