import { searchIndex } from '#platform';
import { normaliseLogin } from './domain/credentials.js';

/** By which an account is found: the login itself is sealed. */
export const loginIndexOf = (login: string): Buffer => searchIndex(normaliseLogin(login), 'account.login');
