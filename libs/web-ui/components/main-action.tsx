import { Button, type ButtonProps } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
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
