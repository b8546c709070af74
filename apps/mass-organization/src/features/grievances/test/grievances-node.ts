import { type FoundedNode, foundedNode } from '../../../../test/founded-node.js';
import { GrievancesModule } from '../grievances.module.js';
import { grievancesEntities, grievancesMigrations } from '../index.js';

export { type Cast, FIRST_DAY } from '../../../../test/founded-node.js';

export interface GrievancesNode extends FoundedNode {
  /** Forms the commission and seats these people; answers its id. */
  seat(people: readonly string[]): Promise<string>;
}

/** The feature on identity, governance and a database, without a transport and without workers. */
export async function grievancesNode(): Promise<GrievancesNode> {
  const node = await foundedNode(GrievancesModule, { entities: grievancesEntities, migrations: grievancesMigrations });
  return Object.assign(node, { seat });

  async function seat(people: readonly string[]): Promise<string> {
    await node.decide('body.form', { code: 'grievances' });
    const [body] = await node.database.dataSource.query<{ id: string }[]>(
      `SELECT id FROM body WHERE code = 'grievances'`,
    );
    const seated = await node.decide('body.seat', { bodyId: body!.id, people, endsOn: '2027-01-01' });
    if (!seated.includes('-')) throw new Error(seated);
    return body!.id;
  }
}
