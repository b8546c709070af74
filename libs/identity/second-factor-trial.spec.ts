import type { DataSource } from 'typeorm';
import { MEMBER_PERMISSIONS, type Permission } from './domain/permissions.js';
import { EntitlementsService } from './entitlements.service.js';
import { assertTrialIsAtHome, type IdentityOptions } from './identity.options.js';
import { MandateRecord } from './mandate-record.port.js';

/** Somebody who has held an office since long before today. */
class OldMandate extends MandateRecord {
  permissionsOf = async (): Promise<ReadonlySet<Permission>> => new Set([...MEMBER_PERMISSIONS, 'report:approve']);
  holdingOf = async () => ({ firstBegunOn: '2025-01-01', today: '2026-01-01' });
}
const rule = { manager: { findOneByOrFail: async () => ({ appliesFrom: '2025-01-01' }) } } as unknown as DataSource;
const options = (secondFactor: IdentityOptions['secondFactor'], publicUrl: string): IdentityOptions => ({
  ...{ nodeId: 'north', publicUrl },
  ...(secondFactor ? { secondFactor } : {}),
});

describe('a node on trial', () => {
  it.each([
    { on: undefined, may: false, state: 'waits' },
    { on: 'mandatory', may: false, state: 'waits' },
    { on: 'trial', may: true, state: 'not-needed' },
  ] as const)('asks for no second factor: $on', async ({ on, may, state }) => {
    const clock = { now: () => new Date('2026-01-01T12:00:00Z') };
    const service = new EntitlementsService(rule, clock, new OldMandate(), options(on, 'http://localhost:4000'));
    const { permissions, secondFactor } = await service.of({ personRef: 'a'.repeat(32), hasSecondFactor: false });
    expect(permissions.has('report:approve')).toBe(may);
    expect(secondFactor.state).toBe(state);
  });

  it.each(['https://pantry.example', 'http://192.168.1.7:4000', 'http://localhost.pantry.example', 'http://127.0.0.2'])(
    'is not reached by others: %s',
    (publicUrl) => {
      expect(() => assertTrialIsAtHome(options('trial', publicUrl))).toThrow('SECOND_FACTOR');
      expect(() => assertTrialIsAtHome(options('mandatory', publicUrl))).not.toThrow();
    },
  );

  it.each(['http://localhost:4000', 'http://127.0.0.1:4001', 'http://[::1]:4000'])(
    'is on its machine: %s',
    (publicUrl) => {
      expect(() => assertTrialIsAtHome(options('trial', publicUrl))).not.toThrow();
    },
  );
});
