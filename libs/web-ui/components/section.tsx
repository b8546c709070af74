import { Title } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { usePageHeading } from '../shell/use-page-heading.js';
import styles from './components.module.css';

interface SectionProps {
  /** Also the target of the page's navigation. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly aside?: ReactNode;
  /** True where the section is the whole page: its heading is then the page's. */
  readonly isPage?: boolean;
  /** True where paper has no use for it. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** One named part of a page: a region with its heading, one sentence of explanation and its content. */
export function Section({
  id,
  title,
  lead,
  aside,
  isPage = false,
  screenOnly = false,
  children,
}: SectionProps): JSX.Element {
  const heading = usePageHeading(isPage ? title : null);
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={styles['section']}
      {...(screenOnly ? { 'data-screen-only': true } : {})}
    >
      <div className={styles['sectionHead']}>
        <div>
          <Title
            ref={heading}
            order={isPage ? 1 : 2}
            size="h3"
            id={`${id}-title`}
            {...(isPage ? { tabIndex: -1, className: styles['pageTitle'] ?? '' } : {})}
          >
            {title}
          </Title>
          {lead && <p className={styles['lead']}>{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** The page's own heading and what it is about: it names the document and takes the focus when the page opens. */
export function PageHeader({
  title,
  titleId,
  children,
}: {
  title: string;
  titleId?: string;
  children?: ReactNode;
}): JSX.Element {
  const heading = usePageHeading(title);
  return (
    <header>
      <Title
        ref={heading}
        order={1}
        size="h2"
        tabIndex={-1}
        className={styles['pageTitle'] ?? ''}
        {...(titleId ? { id: titleId } : {})}
      >
        {title}
      </Title>
      {children}
    </header>
  );
}

/** Buttons side by side, wrapping; the main one first. */
export const Actions = ({ children }: { children: ReactNode }): JSX.Element => (
  <div className={styles['actions']} data-screen-only>
    {children}
  </div>
);

/** Nothing here yet, and what to do next. */
export const EmptyState = ({
  title,
  next,
  children,
}: {
  title: string;
  next: string;
  children?: ReactNode;
}): JSX.Element => (
  <div className={styles['empty']}>
    <strong>{title}</strong>
    <p>{next}</p>
    {children}
  </div>
);
