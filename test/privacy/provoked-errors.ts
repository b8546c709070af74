import { signRequest, signingKey, signMessage } from '#federation';
import { newId } from '#domain-kit';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectSession } from './direct-session.js';
import { type Call, everyCall, schemaOf } from './every-field.js';
import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';
import { HUB, ORGANIZATION, type WatchedFederation } from './watched-federation.js';

type Side = WatchedFederation['hub'];

const APPS = join(import.meta.dirname, '..', '..', 'apps');
const MEBIBYTE = 1_048_576;

/** Queries and mutations with values that none of them expects, as a mandate-holder and as a stranger. */
export async function failEveryField({ node, door }: Side, { secretary }: Officers, planted: Planted): Promise<void> {
  const schema = schemaOf(await readFile(join(APPS, node.app, 'schema.graphql'), 'utf8'));
  const { bodies } = await secretary.ask<{ bodies: { id: string }[] }>('{ bodies { id } }');
  const today = new Date().toISOString().slice(0, 10);
  const plausible = {
    ...{ id: newId(), keepId: newId(), otherId: newId(), bodyId: bodies[0]!.id, month: '2025-01', day: today },
    ...{ from: '2025-01', to: '2025-02', heldOn: today, rule: 'majority', outcome: 'carried', language: 'en' },
    ...{ kind: 'mandate.begin', payload: '{"officeCode":"secretary"}', memberSince: today, interimUntil: today },
    ...{ officeCode: 'secretary', reason: 'away', preparation: 'prepared', answer: 'refused', mandateId: newId() },
    ...{ openTasks: 'none', whereThingsAre: 'here', comingDates: 'none' },
  };
  const at = (path: string, around: string): string => planted.text(`${node.id}'s ${path}`, around);
  const bad: ((path: string) => unknown)[] = [
    (path) => at(path, '*'),
    (path) => at(path, '{"holderRef": "*'),
    (path) => at(path, 'nul \0 *'),
    (path) => at(path, '\ud800 * lone surrogate'),
    (path) => at(path, `*${'x'.repeat(5_000)}`),
    (path) => ({ [at(path, 'key*')]: at(path, '*') }),
  ];
  const stranger = new DirectSession(door);
  for (const textAt of bad) {
    const calls = everyCall(schema, textAt, plausible).filter(({ query }) => !query.includes('signOut'));
    for (const call of calls) await secretary.graphql(call);
  }
  for (const call of everyCall(schema, bad[0]!, plausible)) await stranger.graphql(call);
}

/** Requests that fail before any resolver is asked. */
export async function failRequests({ node, door }: Side, { secretary }: Officers, planted: Planted): Promise<void> {
  const at = (what: string, around = '*'): string => planted.text(`${node.id}: ${what}`, around);
  const json = { 'content-type': 'application/json' };
  const text = { name: at('wrong value for Int'), first: at('wrong value for a page') };
  const calls: (Call | string)[] = [
    at('no JSON', '{"query": "*'),
    JSON.stringify([{ query: `{ me { personRef } }`, id: at('a batch') }]),
    { query: 'query ($first: Int!) { people(first: $first) { total } }', variables: text },
    { query: 'query ($after: String) { people(after: $after) { total } }', variables: { after: at('a wrong cursor') } },
    { query: '{ me { personRef } }', variables: { unasked: at('a variable that nobody asked for') } },
  ];
  for (const call of calls) await secretary.graphql(call);
  await secretary.send('/graphql', {
    headers: json,
    body: JSON.stringify({ query: at('oversize', `{ ${'x'.repeat(MEBIBYTE)} * }`) }),
  });
  await secretary.send(`/graphql?query=${at('a GET query', '{me{*}}')}`, { method: 'GET' });
  await secretary.send(`/no/${at('an unknown path')}?q=${at('an unknown query')}`, { method: 'GET' });
  await secretary.send('/graphql', { headers: { 'content-type': 'text/plain' }, body: at('another content type') });
  await secretary.send('/graphql', { headers: { ...json, traceparent: at('no traceparent') }, body: '{' });
  const wrong = new DirectSession(door);
  const login = at('a wrong login', '*@nowhere.example');
  await DirectSession.signedIn(door, login, at('a wrong password')).catch(() => undefined);
  await wrong.send('/imports', {
    headers: { 'content-type': 'text/csv' },
    body: at('a file of a stranger', 'a,b\n*,1'),
  });
}

/** Files that cannot be read, and mappings that do not fit. */
export async function failImports({ secretary }: Officers, planted: Planted): Promise<void> {
  const at = (what: string, around: string): string => planted.text(`import: ${what}`, around);
  const send = (body: string | Buffer, name: string) =>
    secretary.send('/imports', {
      headers: { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent(name) },
      body,
    });
  const name = planted.text('import_file.file_name', '*.csv');
  await send('', name);
  await send(Buffer.concat([Buffer.from(at('bytes that are no UTF-8', 'a,b\n*,')), Buffer.from([0xff, 0xfe])]), name);
  await send(at('no heading', '*'), name);
  await send(at('a NUL', 'a,b\n*,\0'), name);
  await send(at('too much', `a,b\n*,${'x'.repeat(17 * MEBIBYTE)}`), name);
  const files = [
    at('broken quotes', 'Day,Place,Person\n2025-01-02,"*,nobody\n'),
    at('a cell too many', 'Day,Place,Person\n2025-01-02,here,nobody,*\n'),
    at('a formula', 'Day,Place,Person\n=HYPERLINK(*),here,nobody\n'),
  ];
  const mappings = [
    { day: 'Day', site: 'Place' },
    { day: at('a heading that is not there', '*'), site: 'Place' },
  ];
  for (const file of files) {
    for (const mapping of mappings) {
      const { text } = await send(file, name);
      const { id } = JSON.parse(text) as { id: string };
      await secretary.graphql({
        query: `mutation ($id: ID!, $mapping: ImportMappingInput!) { startImport(id: $id, mapping: $mapping) { __typename } }`,
        variables: { id, mapping },
      });
    }
  }
}

interface KeyRow {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** What a node of the federation says wrongly to the other one, signed and not, with canaries wherever a text can stand. */
export async function failExchange(
  watched: WatchedFederation,
  keys: Readonly<Record<typeof HUB | typeof ORGANIZATION, KeyRow>>,
  planted: Planted,
): Promise<void> {
  const pairs = [
    { from: watched.organization, to: watched.hub },
    { from: watched.hub, to: watched.organization },
  ];
  for (const { from, to } of pairs) {
    const at = (what: string, around = '*'): string => planted.text(`${to.node.id}'s inbox: ${what}`, around);
    const key = signingKey(from.node.id, keys[from.node.id as typeof HUB]);
    const stranger = new DirectSession(to.door);
    const json = { 'content-type': 'application/json' };
    const ledgerHead = { day: '2025-01-01', root: '0'.repeat(64), size: 0 };
    const draft = (type: string, body: Record<string, string>) => ({
      ...{ id: newId(), from: from.node.id, to: to.node.id, type, schemaVersion: 1, createdAt: '2025-01-01' },
      ...{ ledgerHead, body },
    });
    const message = (sequence: number, type: string, body: Record<string, string>) =>
      signMessage(draft(type, body), { epoch: 1, sequence }, key);
    const bodies = [
      at('no JSON'),
      JSON.stringify({ messages: [{ [at('an unknown key')]: at('an unknown member') }] }),
      JSON.stringify({ messages: [message(9_001, 'report.submitted', { note: at('free text in a report') })] }),
      JSON.stringify({ messages: [message(9_002, 'membership.ended', { reason: at('free text in a farewell') })] }),
      JSON.stringify({ messages: [{ ...message(9_003, 'report.submitted', {}), signature: at('a signature') }] }),
      JSON.stringify({ operation: at('an unknown operation'), variables: { name: at('a variable') } }),
      JSON.stringify({ id: at('an id'), displayName: at('a name'), proof: at('a proof') }),
      'x'.repeat(MEBIBYTE) + at('oversize'),
    ];
    for (const path of ['federation/inbox', 'federation/recover', 'federation/graphql', 'federation/enrolments']) {
      for (const body of bodies) {
        const targetUri = new URL(path, to.door.publicUrl).href;
        const bytes = Buffer.from(body);
        const signed = await signRequest({
          ...{ method: 'POST', targetUri, contentType: 'application/json', body: bytes, key, now: new Date() },
        });
        await stranger.send(`/${path}`, { headers: { ...json, ...signed }, body });
        await stranger.send(`/${path}`, { headers: json, body });
      }
    }
    await stranger.send(`/federation/enrolments/${at('a thumbprint')}`, { method: 'GET' });
    const input = `massline=("@method");keyid="${at('a key id')}";tag="massline"`;
    await stranger.send('/federation/inbox', {
      headers: { ...json, 'signature-input': input, signature: 'massline=:AA==:' },
      body: '{}',
    });
  }
}
