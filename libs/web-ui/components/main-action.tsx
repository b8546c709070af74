import { Button, type ButtonProps } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon, type IconName } from './icons.js';
import styles from './components.module.css';

interface MainActionProps extends Pick<ButtonProps, 'disabled' | 'loading'> {
  readonly children: ReactNode;
  readonly onClick?: () => unknown;
  readonly type?: 'button' | 'submit';
}

/** The one deep red button of a view, named by its verb. */
export const MainAction = ({
  children,
  onClick,
  type = 'button',
  disabled = false,
  loading = false,
}: MainActionProps): JSX.Element => (
  <Button
    className={`m-main-action ${styles['mainButton'] ?? ''}`}
    variant="filled"
    color="action.7"
    type={type}
    disabled={disabled}
    loading={loading}
    {...(onClick ? { onClick: () => void onClick() } : {})}
  >
    {children}
  </Button>
);

/** The main action of a page where it is done on another page. */
export const MainLink = ({ href, children }: { href: string; children: ReactNode }): JSX.Element => (
  <Button
    component={Link}
    href={href}
    className={`m-main-action ${styles['mainButton'] ?? ''}`}
    variant="filled"
    color="action.7"
  >
    {children}
  </Button>
);

/** A way to another page, as large as a button and as quiet as a link. */
export const PageLink = ({
  href,
  icon,
  children,
}: {
  href: string;
  icon?: IconName;
  children: ReactNode;
}): JSX.Element => (
  <Link href={href} className={styles['pageLink'] ?? ''}>
    {icon && <Icon name={icon} size={18} />}
    <span>{children}</span>
  </Link>
);
