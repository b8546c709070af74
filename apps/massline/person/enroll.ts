import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../nodes/session.js';
import { printLines } from '../screen/print-lines.js';
import { asPerson, language, type PersonOptions, say } from './as-person.js';

export interface EnrollOptions extends PersonOptions {
  /** False: show the words and leave. */
  readonly wait: boolean;
}

interface Enrolment {
  readonly state: 'REQUESTED' | 'APPROVED' | 'REFUSED' | 'EXPIRED';
  readonly hubName: string;
  readonly words: readonly string[];
}

const ASK_EVERY_MS = 1_000;
const PARTS = 'state hubName words';

/** Asks a committee to belong, shows the words to compare, and waits for its answer. Answers the exit code. */
export function enroll(code: string, options: EnrollOptions): Promise<number> {
  return asPerson(options, async (session) => {
    let standing = await asked(session, code);
    printLines([say('asked', { hub: standing.hubName }), ...standing.words.map((word, n) => `  ${n + 1}. ${word}`)]);
    if (!options.wait) return 0;
    process.stderr.write(`${say('waiting')}\n`);
    while (standing.state === 'REQUESTED') {
      await wait(ASK_EVERY_MS);
      standing = (await current(session)) ?? standing;
    }
    printLines([say(standing.state, { hub: standing.hubName })]);
    return standing.state === 'APPROVED' ? 0 : 1;
  });
}

/** A request that waits already is shown again: the code of a second start is the same one, or of no use. */
async function asked(session: Session, code: string): Promise<Enrolment> {
  const held = await current(session);
  if (held?.state === 'REQUESTED') return held;
  const { enrol } = await session.ask<{ enrol: Enrolment & { message?: string } }>(
    `mutation ($code: String!, $language: String!) { enrol(code: $code, language: $language) {
       ... on Enrolment { ${PARTS} } ... on EnrolRefused { message } } }`,
    { code, language },
  );
  if (enrol.message) throw new Error(`code: ${enrol.message}`);
  return enrol;
}

const current = async (session: Session): Promise<Enrolment | null> =>
  (
    await session.ask<{ enrolment: Enrolment | null }>(
      `query ($language: String!) { enrolment(language: $language) { ${PARTS} } }`,
      { language },
    )
  ).enrolment;
