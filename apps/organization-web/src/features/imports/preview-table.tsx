import { useText } from '#web-ui';
import type { JSX } from 'react';
import styles from './imports.module.css';
import { importsText } from './l10n.js';
import type { Upload } from './mapping.js';

const ROWS = 5;

/** The first rows as they stand in the file; wide files scroll in their own frame. */
export function PreviewTable({ upload }: { upload: Upload }): JSX.Element {
  const t = useText(importsText);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
    <section className={styles['scroll']} tabIndex={0} aria-label={t('preview')}>
      <table className={styles['preview']}>
        <caption>{t('preview')}</caption>
        <thead>
          <tr>
            {upload.columns.map(({ index, name }) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {upload.preview.slice(0, ROWS).map((row, line) => (
            <tr key={line}>
              {upload.columns.map(({ index }) => (
                <td key={index}>{row[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
