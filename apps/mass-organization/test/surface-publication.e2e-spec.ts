import { generateAgeIdentity, generateSigningKeyPair, PeersService } from '#federation';
import { DataSource } from 'typeorm';
import { SurfacePublisher, SurfaceSettings } from '../src/features/shared-surface/index.js';
import { found, type OrganizationNode, organizationNode } from './organization-node.js';

describe('an organization without an address', () => {
  let organization: OrganizationNode;
  let db: DataSource;
  const publish = () => organization.node.get(SurfacePublisher, { strict: false }).publish();
  const bodies = async (): Promise<Record<string, unknown>[]> => {
    const rows: { draft: string }[] = await db.query(
      `SELECT draft FROM outbox_message WHERE type = 'surface.published' ORDER BY ordinal`,
    );
    return rows.map(({ draft }) => (JSON.parse(draft) as { body: Record<string, unknown> }).body);
  };

  beforeAll(async () => {
    organization = await organizationNode({ mode: 'collect' });
    db = organization.node.get(DataSource);
    const until = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    await found(organization.node, until);
  });
  afterAll(() => organization.stop());

  it('publishes what it shows of itself once it has a hub, and again only when that changes', async () => {
    expect(await publish()).toBeUndefined();
    const { publicKey } = generateSigningKeyPair();
    await organization.node.get(PeersService).enrol(db.manager, {
      ...{ id: 'hub', kind: 'organizing-committee', displayName: 'Hub', publicKey, baseUrl: 'http://127.0.0.1:2' },
      ageRecipient: generateAgeIdentity().recipient,
    });
    expect(await publish()).toBe(1);
    expect(await publish()).toBeUndefined();
    const [first] = await bodies();
    expect(first).toMatchObject({ subjectId: 'surface', stage: 'founding', sites: [], showsCells: true });
    expect(JSON.stringify(first)).toContain('secretary');
    expect(JSON.stringify(first)).not.toContain('Ana');

    await organization.node.get(SurfaceSettings, { strict: false }).turn(db.manager, 'offices', false);
    expect(await publish()).toBe(2);
    expect((await bodies())[1]).not.toHaveProperty('offices');
  });
});
