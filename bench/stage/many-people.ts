import { randomBytes } from 'node:crypto';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, nameIndexOf, PersonEntity } from '#identity';
import { createDataSource, Keyring, loadConfig, platformEntities, platformEnv, readNodeKey } from '#platform';
import { z } from 'zod';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { Stage } from './stage.js';

const AT_ONCE = 500;
const FOUNDED = '2015-01-01';

/** The whole name of the person of this number. */
export const nameOf = (number: number): string => `Person ${number} of many`;

/**
 * Adds people to an organization that has started once, sealed as it seals them itself; every second one is a member.
 * How they came is nothing that a bar measures.
 */
export async function addPeople(stage: Stage, node: NodePlan, count: number): Promise<void> {
  const env = loadConfig(z.object(platformEnv), stage.environment(node));
  const entities = [...platformEntities, ...identityEntities];
  const db = await createDataSource({ url: stage.url(node), entities, migrations: [] }).initialize();
  try {
    await Keyring.load(db, await readNodeKey(env), systemClock);
    for (let first = 0; first < count; first += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, n) => first + n);
      await db.manager.insert(PersonEntity, numbers.map(person));
    }
  } finally {
    await db.destroy();
  }
}

function person(number: number): Omit<PersonEntity, 'leftOn' | 'erasedOn'> {
  return {
    ref: randomBytes(16).toString('hex'),
    displayName: nameOf(number),
    displayNameIndex: nameIndexOf(nameOf(number)),
    sphere: number % 2 === 0 ? 'member' : 'volunteer',
    memberSince: addDays(FOUNDED, number % 3_650),
  };
}
