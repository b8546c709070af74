import type { JSX } from 'react';

/** Tells password managers whose password a form holds; people see it at the sign-in form. */
export const UsernameForManagers = ({ login }: { login: string }): JSX.Element => (
  <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
);
