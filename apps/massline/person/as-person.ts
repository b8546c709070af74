import { isOpenToOthers } from '#platform';
import { readFile } from 'node:fs/promises';
import { filledIn, languageOf } from '../doctor/l10n.js';
import { askLine, askSecret, hasTerminal } from '../instance/ask.js';
import { findInstance, instanceHome } from '../instance/instance.js';
import { isReady } from '../nodes/node-process.js';
import { provenFetch } from '../nodes/proven-connection.js';
import { ApiError, Session } from '../nodes/session.js';
import { PERSON_WORDS, type PersonWord } from './l10n.js';

export interface PersonOptions {
  readonly home?: string;
  /** Holds the sign-in name and the password, a line each. */
  readonly loginFile?: string;
}

interface Login {
  readonly login: string;
  readonly password: string;
}

export const language = languageOf(process.env);
export const say = (word: PersonWord, values: Readonly<Record<string, string | number>> = {}): string =>
  filledIn(PERSON_WORDS[language][word], values);

/**
 * Does something at the node of a home as the person who signs in, by the API that the pages use, with that person's
 * mandates and no other power; then signs out. The node must run. Throws for a refused sign-in.
 */
export async function asPerson<T>(options: PersonOptions, work: (session: Session) => Promise<T>): Promise<T> {
  const home = instanceHome(options.home);
  const instance = await findInstance(options);
  if (!instance) throw new Error(`There is no node in ${home}. Name its home with --home, or found one: massline init`);
  const proven = provenFetch(home);
  await assertRuns(instance.localUrl, home, proven);
  const session = new Session(instance.localUrl, instance.url, language, proven);
  await signIn(session, options.loginFile ? await loginOf(options.loginFile) : await askLogin());
  try {
    return await work(session);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'FORBIDDEN') throw error;
    throw new Error('This account holds no mandate that allows it. Sign in as somebody who holds one.', {
      cause: error,
    });
  } finally {
    await session.ask('mutation { signOut }');
  }
}

async function assertRuns(url: string, home: string, proven: typeof fetch): Promise<void> {
  if (await isReady(url, proven)) return;
  if (await isReady(url))
    throw new Error(
      `What answers at ${url} is not the node in ${home}; nothing was sent to it. End it, and start the node: massline serve --home ${home}`,
    );
  throw new Error(`The node in ${home} does not run at ${url}. Start it: massline serve --home ${home}`);
}

async function loginOf(file: string): Promise<Login> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`--login-file: ${file} cannot be read`, { cause: error });
  });
  if (isOpenToOthers(file)) throw new Error(`--login-file: ${file} can be read by others; run: chmod 600 ${file}`);
  const [login = '', password = ''] = text.split(/\r?\n/);
  if (!login || !password) throw new Error(`--login-file: ${file} holds a sign-in name and a password, a line each`);
  return { login, password };
}

async function askLogin(): Promise<Login> {
  if (!hasTerminal())
    throw new Error('Nobody is at a terminal to sign in. Name a file with sign-in name and password: --login-file');
  const login = await askLine(say('loginLabel'));
  return { login, password: await askSecret(say('passwordLabel')) };
}

async function signIn(session: Session, { login, password }: Login): Promise<void> {
  const { signIn: answer } = await session.ask<{
    signIn: { __typename: string; message?: string; retryAfterSeconds?: number | null };
  }>(
    `mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) {
       __typename ... on SignInRefused { message retryAfterSeconds } } }`,
    { login, password },
  );
  if (answer.__typename === 'SignedIn') return;
  const later = answer.retryAfterSeconds ? ` Try again in ${answer.retryAfterSeconds} s.` : '';
  throw new Error(`Signing in was refused: ${answer.message ?? answer.__typename}${later}`);
}
