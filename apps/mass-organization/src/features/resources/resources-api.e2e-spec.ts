import { personalColumns } from '#platform';
import { DataSource } from 'typeorm';
import { ImportSweep } from './import-sweep.service.js';
import { resourcesEntities } from './tables.js';
import { ResourcesNode } from './test/resources-node.js';

const CSV =
  'fecha;hora;voluntaria;fuente;sitio;tipo\n01/03/2025;Mañana;v1;Cocina;norte;Comidas\n13/03/2025;;v77;;norte;\nx;;v88;;norte;\n';
const SEVEN_DAYS_MS = 7 * 86_400_000;

describe('the API of daily records', () => {
  let node: ResourcesNode;
  let writer: Record<string, string>;
  let reader: Record<string, string>;
  let now = new Date('2025-06-15T12:00:00Z');

  beforeAll(async () => {
    node = await ResourcesNode.start({ now: () => now });
    writer = await node.memberWith('signed-in', 'records:read', 'records:write');
    reader = await node.memberWith('signed-in', 'records:read');
  }, 60_000);
  afterAll(() => node.stop());

  const post = (headers: Record<string, string>, payload: string | Buffer, type = 'text/csv') =>
    node.app.inject({
      method: 'POST',
      url: '/imports',
      headers: { 'content-type': type, 'x-file-name': 'a%C3%B1o.csv', ...headers },
      payload,
    });
  const ended = async (id: string): Promise<Record<string, unknown>> => {
    const query = `query ($id: ID!) { importOf(id: $id) { fileName state rowsTotal rowsDone added known
      problems(first: 5) { total endCursor items { line column value code remedy } } } }`;
    for (let tries = 0; tries < 200; tries += 1) {
      const { data } = await node.ask(writer, query, { id });
      const file = data!['importOf']! as Record<string, unknown>;
      if (file['state'] !== 'RUNNING') return file;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the import does not end');
  };
  const START = `mutation ($id: ID!, $mapping: ImportMappingInput!) { startImport(id: $id, mapping: $mapping) {
    __typename ... on ImportStarted { import { id state } } ... on ImportRefused { code message } } }`;

  it('takes a file, proposes a mapping, and brings it in through the queue', async () => {
    const uploaded = await post(writer, CSV);
    expect(uploaded.statusCode).toBe(201);
    const { id, columns, suggestedMapping, rows, preview } = uploaded.json();
    expect(columns[2]).toEqual({ index: 2, name: 'voluntaria', samples: ['v1', 'v77', 'v88'] });
    expect([rows, preview.length]).toEqual([3, 3]);
    expect(suggestedMapping).toMatchObject({
      day: 'fecha',
      timeOfDay: 'hora',
      worker: 'voluntaria',
      source: 'fuente',
      site: 'sitio',
      kind: 'tipo',
      dateOrder: 'DAY_MONTH_YEAR',
    });

    const mapping = suggestedMapping;
    const refused = await node.ask(writer, START, { id, mapping: { ...mapping, day: 'date' } });
    expect(refused.data).toMatchObject({ startImport: { __typename: 'ImportRefused', code: 'UNKNOWN_COLUMN' } });
    const started = await node.ask(writer, START, { id, mapping });
    expect(started.data).toMatchObject({ startImport: { __typename: 'ImportStarted', import: { id } } });

    expect(await ended(id)).toMatchObject({
      fileName: 'año.csv',
      state: 'DONE',
      rowsTotal: 3,
      rowsDone: 3,
      added: 2,
      known: 0,
      problems: { total: 1, items: [{ line: 4, column: 'fecha', value: 'x', code: 'bad-date' }] },
    });
  });

  it('shows what stands in a bad cell to who may write, with the remedy in the reader’s language', async () => {
    const query = '{ imports { total items { problems { items { value remedy } } } } }';
    const problemFor = async (headers: Record<string, string>) => {
      const { data } = await node.ask(headers, query);
      return (data as never as { imports: { items: { problems: { items: unknown[] } }[] } }).imports.items[0]!.problems
        .items[0];
    };
    expect(await problemFor({ ...writer, 'accept-language': 'es-PE,es;q=0.9,en;q=0.8' })).toMatchObject({
      value: 'x',
      remedy: expect.stringContaining('Escriba'),
    });
    expect(await problemFor(reader)).toMatchObject({ value: null, remedy: expect.stringContaining('Write') });
  });

  it('lists records with their names and without their workers', async () => {
    const { data, errors } = await node.ask(
      reader,
      `{ records(month: "2025-03", sort: DAY_ASC) { total items {
      direction day timeOfDay kind { name code } source { name classCode } site { name } quantity unit workerStated } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      records: {
        total: 2,
        items: [
          {
            direction: 'INTAKE',
            day: '2025-03-01',
            timeOfDay: 'MORNING',
            kind: { name: 'Comidas', code: 'other' },
            source: { name: 'Cocina', classCode: 'kitchen' },
            site: { name: 'norte' },
            quantity: null,
            unit: 'NOT_STATED',
            workerStated: true,
          },
          expect.objectContaining({ day: '2025-03-13', timeOfDay: 'NOT_STATED', kind: null, source: null }),
        ],
      },
    });
  });

  it('takes records by hand, and says in words what is wrong', async () => {
    const enter = (mutation: string, input: object) =>
      node.ask(
        { ...writer, 'accept-language': 'es' },
        `mutation ($input: RecordInput!) { ${mutation}(input: $input) { __typename
        ... on Record { id direction quantity unit } ... on RecordRefused { code problems { field code remedy } } } }`,
        { input },
      );
    const entered = await enter('recordGiveOut', {
      day: '2025-06-01',
      site: 'norte',
      quantity: '10.50',
      unit: 'KILOGRAM',
      worker: 'v1',
    });
    expect(entered.data).toMatchObject({
      recordGiveOut: { __typename: 'Record', direction: 'GIVE_OUT', quantity: '10.5', unit: 'KILOGRAM' },
    });
    const refused = await enter('recordIntake', { day: '2025-09-01', site: '' });
    expect(refused.data).toMatchObject({
      recordIntake: {
        __typename: 'RecordRefused',
        problems: [
          { field: 'site' },
          { field: 'day', code: 'future-date', remedy: 'Este día aún no ha llegado. Revise el año y el mes.' },
        ],
      },
    });
    const id = (entered.data as never as { recordGiveOut: { id: string } }).recordGiveOut.id;
    const undo = await node.ask(
      writer,
      `mutation ($id: ID!) { withdrawRecord(id: $id, reason: "trial-entry") { ... on Record { withdrawnReason } }
      restoreRecord(id: $id) { ... on Record { withdrawnReason } } }`,
      { id },
    );
    expect(undo.data).toEqual({
      withdrawRecord: { withdrawnReason: 'trial-entry' },
      restoreRecord: { withdrawnReason: null },
    });
  });

  it.each([
    ['Latin-1', Buffer.from('fecha;año\n1;2', 'latin1'), 'NOT_UTF8'],
    ['UTF-16', Buffer.from('\ufefffecha;sitio\n', 'utf16le'), /NOT_UTF8|NOT_TEXT/],
    ['an empty body', '', 'EMPTY_FILE'],
    ['one column', 'fecha\n2025-01-01\n', 'NO_HEADING'],
  ])('refuses %s with a reason', async (_case, payload, code) => {
    const answer = await post(writer, payload);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toEqual({ code: expect.stringMatching(code), message: expect.any(String) });
  });

  it('exports what who asks may read', async () => {
    const get = (headers: Record<string, string>) => node.app.inject({ method: 'GET', url: '/records.csv', headers });
    const [toWriter, toReader] = [await get(writer), await get(reader)];
    expect(toWriter.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="records.csv"',
    });
    expect(toWriter.body).toContain('v77');
    expect(toReader.body).not.toContain('v77');
    expect(toReader.body.split('\r\n')).toHaveLength(toWriter.body.split('\r\n').length);
    const json = (headers: Record<string, string>) => node.app.inject({ method: 'GET', url: '/records.json', headers });
    const rows = (await json(writer)).json<Record<string, unknown>[]>();
    expect(rows).toHaveLength(toWriter.body.trim().split('\r\n').length - 1);
    expect(rows[0]).toMatchObject({ date: expect.any(String), record: expect.any(String) });
    expect((await json(reader)).body).not.toContain('v77');
  });

  it('answers nobody who may not', async () => {
    const nobody = { 'x-massline-csrf': '1' };
    expect((await post(reader, CSV)).statusCode).toBe(403);
    expect((await post(nobody, CSV)).statusCode).toBe(401);
    expect((await post({ ...writer, 'x-massline-csrf': '' }, CSV)).statusCode).toBe(403);
    expect((await node.app.inject({ method: 'GET', url: '/records.csv' })).statusCode).toBe(401);
    for (const query of [
      '{ sites { id } }',
      '{ sources { id } }',
      '{ kinds { id } }',
      '{ records { total } }',
      '{ imports { total } }',
      '{ intakesByKindName { count } }',
    ]) {
      expect((await node.ask(nobody, query)).errors).toHaveLength(1);
      expect((await node.ask(reader, query)).errors).toBeUndefined();
    }
    const id = '00000000-0000-4000-8000-000000000000';
    for (const call of [
      `classifySource(id: "${id}", classCode: "drive") { __typename }`,
      `classifyKind(id: "${id}", code: "meals") { __typename }`,
      `mergeSources(keepId: "${id}", otherId: "${id}") { __typename }`,
      `separateSource(id: "${id}") { __typename }`,
      `startImport(id: "${id}", mapping: {}) { __typename }`,
      `cancelImport(id: "${id}") { id }`,
      `withdrawRecord(id: "${id}", reason: "other") { __typename }`,
      `restoreRecord(id: "${id}") { __typename }`,
      `recordIntake(input: { day: "2025-01-01", site: "x" }) { __typename }`,
      `recordGiveOut(input: { day: "2025-01-01", site: "x" }) { __typename }`,
    ]) {
      expect((await node.ask(reader, `mutation { ${call} }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('says of what is not there that it is not there', async () => {
    const { errors } = await node.ask(writer, 'mutation { cancelImport(id: "x") { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'IMPORT_NOT_FOUND' } }]);
    expect((await node.ask(writer, '{ importOf(id: "x") { id } }')).data).toEqual({ importOf: null });
  });

  it('asks the database as often for a hundred records as for one', async () => {
    const db = node.app.get(DataSource, { strict: false });
    const asked: string[] = [];
    const counted = {
      log: (_: string, message: string) => asked.push(message),
      logQuery: (sql: string) => asked.push(sql),
    };
    const silent = { logQueryError: () => 0, logQuerySlow: () => 0, logSchemaBuild: () => 0, logMigration: () => 0 };
    const before = db.logger;
    Object.assign(db, { logger: { ...counted, ...silent } });
    const statements = async (first: number): Promise<number> => {
      asked.length = 0;
      await node.ask(reader, `{ records(first: ${first}) { items { site { name } kind { name } source { name } } } }`);
      return asked.length;
    };
    const [one, many] = [await statements(1), await statements(100)];
    Object.assign(db, { logger: before });
    expect(one).toBeGreaterThan(0);
    expect(many - one).toBeLessThanOrEqual(2);
  });

  it('keeps what it promises about retention, and wakes what nobody goes on with', async () => {
    const db = node.app.get(DataSource, { strict: false });
    const forgotten = (await post(writer, CSV)).json<{ id: string }>().id;
    const lost = (await post(writer, CSV)).json<{ id: string; suggestedMapping: object }>();
    const mapping = { ...lost.suggestedMapping, dateOrder: 'day-month-year', defaultDirection: 'intake' };
    await db.query(`UPDATE import_file SET state = 'running', mapping = $2 WHERE id = $1`, [
      lost.id,
      JSON.stringify(mapping),
    ]);
    const sweep = node.app.get(ImportSweep, { strict: false });
    await sweep.sweep();
    expect(await ended(lost.id)).toMatchObject({ state: 'DONE', added: 0, known: 2 });
    expect(await ended(forgotten)).toMatchObject({ state: 'UPLOADED' });

    now = new Date(now.getTime() + SEVEN_DAYS_MS + 1_000);
    await sweep.sweep();
    expect(await db.query('SELECT 1 FROM import_file WHERE content IS NOT NULL')).toEqual([]);
    expect(await db.query('SELECT 1 FROM import_problem WHERE value IS NOT NULL')).toEqual([]);
    expect(await db.query('SELECT state FROM import_file WHERE id = $1', [forgotten])).toEqual([
      { state: 'cancelled' },
    ]);
  });

  it('declares every column that can tell of a person', () => {
    const own = personalColumns().filter(({ entity }) => (resourcesEntities as readonly object[]).includes(entity));
    expect(own.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([
      'daily_record.worker_ref',
      'import_file.content',
      'import_file.file_name',
      'import_problem.value',
    ]);
  });
});
