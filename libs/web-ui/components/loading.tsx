import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';

/** Holds the place of `lines` rows of content, so that nothing moves when they come. */
export function Loading({ lines = 3, lineHeight = 44 }: { lines?: number; lineHeight?: number }): JSX.Element {
  const t = useText(shellText);
  return (
    <Stack gap="xs" mt="sm">
      <VisuallyHidden component="output">{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={lineHeight - 10} radius="sm" />
      ))}
    </Stack>
  );
}
