import { answerCalls } from '../processes/answer-calls.js';
import { FakeOrganization } from './fake-organization.js';
import { type Mood, type FakeIdentity, type FakesCalls } from './fakes.types.js';

const organizations = new Map<string, FakeOrganization>();

async function open({ ids, thinkMs }: { ids: readonly string[]; thinkMs: number }): Promise<FakeIdentity[]> {
  const opened = ids.map((id) => new FakeOrganization(id, thinkMs));
  for (const organization of opened) organizations.set(organization.id, organization);
  return Promise.all(opened.map((organization) => organization.open()));
}

async function behave({ id, mood }: { id: string; mood: Mood }): Promise<void> {
  const organization = organizations.get(id);
  if (!organization) throw new Error(`No fake organization is called ${id}`);
  await organization.behave(mood);
}

const calls: FakesCalls = { open, behave };
answerCalls(calls);
