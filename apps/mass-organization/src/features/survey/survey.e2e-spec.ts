import { randomBytes } from 'node:crypto';
import { askForPaper, receivePaper } from '#ballots/device';
import { addDays, toBase64url } from '#domain-kit';
import { schemaDrift } from '#platform';
import { type Cast, FIRST_DAY, type FoundedNode, foundedNode } from '../../../test/founded-node.js';
import { surveyEntities, surveyMigrations, SurveyModule } from './index.js';
import { SurveyNotices } from './survey-notices.source.js';
import { SurveyReader } from './survey-reader.service.js';
import { Surveys, type SurveySheet } from './surveys.service.js';

type Answer = { ok: true } | { ok: false; error: string };
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error);
const PACK = 'time-and-care-1';
const ANSWERING = addDays(FIRST_DAY, 8);
const PLAN = { pack: PACK, asksUntil: addDays(FIRST_DAY, 7), answersUntil: addDays(FIRST_DAY, 14) };

/** R93: asked of everybody, answered by nobody in particular. */
describe('an anonymous survey', () => {
  let node: FoundedNode;
  let cast: Cast;
  const get = <T>(service: new (...args: never[]) => T): T => node.app.get(service as never, { strict: false });
  const rows = <T>(sql: string): Promise<T[]> => node.database.dataSource.query<T[]>(sql);

  beforeAll(async () => {
    node = await foundedNode(SurveyModule, { entities: surveyEntities, migrations: surveyMigrations });
    cast = node.cast;
  });
  beforeEach(async () => {
    node.today = FIRST_DAY;
    await node.database.asOwner('TRUNCATE survey, survey_mark, survey_spent, survey_tally, survey_result');
  });
  afterAll(() => node.stop());

  const open = async (): Promise<{ id: string; paperKey: string }> => {
    expect(await node.decide('survey.open', PLAN)).toContain('-');
    const [survey] = await get(SurveyReader).list(cast.ana);
    return survey!.survey;
  };
  type Paper = Omit<SurveySheet, 'answers'>;
  /** What a member's browser does in the first days. */
  const fetched = async ({ id: survey, paperKey }: { id: string; paperKey: string }, by: string): Promise<Paper> => {
    const asked = askForPaper(survey, paperKey);
    const issued = await get(Surveys).issue(by, survey, asked.blinded);
    if (!issued.ok) throw new Error(issued.error);
    expect(await get(Surveys).issue(by, survey, asked.blinded)).toEqual(issued);
    const { key, prefix, signature } = receivePaper(asked, paperKey, issued.value.signature);
    return { survey, key, prefix, signature };
  };
  const everybody = (): string[] => [cast.ana, cast.bea, cast.cleo, cast.dora, cast.eva];
  const answer = async (paper: Paper, answers: object) => codeOf(await get(Surveys).answer({ ...paper, answers }));

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(node.database.dataSource)).toEqual([]);
  });

  it('issues one paper to each, takes it once, tells what is not small, and keeps nothing else', async () => {
    const survey = await open();
    const told = (personRef: string) =>
      get(SurveyNotices).noticesFor({ personRef, permissions: new Set(['record:read']) });
    expect(await told(cast.ana)).toMatchObject([{ kind: 'survey-open', path: '/people/survey' }]);
    const papers: Paper[] = [];
    for (const one of everybody()) papers.push(await fetched(survey, one));
    await expect(fetched(survey, cast.ana)).rejects.toThrow('ANOTHER_WAS_ISSUED');
    expect((await get(SurveyReader).list(cast.ana))[0]!.hasAsked).toBe(true);
    expect(await told(cast.ana)).toEqual([]);
    expect(await answer(papers[0]!, {})).toBe('WRONG_PHASE');

    node.today = ANSWERING;
    for (const paper of papers) expect(await answer(paper, { way: 'short', free: 'days' })).toBe('ok');
    expect(await answer(papers[0]!, { way: 'long' })).toBe('PAPER_SPENT');
    const spoilt = Buffer.from(papers[0]!.signature, 'base64url');
    spoilt[9]! ^= 1;
    expect(await answer({ ...papers[0]!, signature: toBase64url(spoilt) }, {})).toBe('PAPER_NOT_SIGNED');
    expect(await answer({ ...papers[0]!, key: toBase64url(randomBytes(32)) }, {})).toBe('PAPER_NOT_SIGNED');
    await expect(fetched(survey, cast.ana)).rejects.toThrow('WRONG_PHASE');
    expect(await rows('SELECT mark FROM survey_mark')).toEqual([]);
    expect(await rows('SELECT paper_secret, mark_secret, papers FROM survey')).toEqual([
      { paper_secret: null, mark_secret: null, papers: 5 },
    ]);
    expect((await get(SurveyReader).list(cast.ana))[0]!.results).toEqual([]);

    node.today = addDays(PLAN.answersUntil, 1);
    await get(Surveys).settle();
    const [closed] = await get(SurveyReader).list(cast.ana);
    expect(closed!.survey.phase).toBe('closed');
    // Five of five would tell that nobody took the other choice: with so few papers nothing is told.
    expect(closed!.results.map(({ atLeast }) => atLeast)).toEqual(closed!.results.map(() => null));
    expect(closed!.results.length).toBe(9);
    for (const table of ['survey_mark', 'survey_spent', 'survey_tally'])
      expect(await rows(`SELECT * FROM ${table}`)).toEqual([]);
  });

  it('tells a count of five where enough papers are out', async () => {
    const survey = await open();
    const kept: Paper[] = [];
    for (const one of [...everybody(), ...['a', 'b', 'c', 'd'].map((name) => name.repeat(32))]) {
      kept.push(await fetched(survey, one));
    }
    node.today = ANSWERING;
    for (const [at, paper] of kept.entries()) await answer(paper, { way: at < 6 ? 'short' : 'long' });
    expect(await node.decide('survey.close', { surveyId: survey.id })).toContain('-');
    const [closed] = await get(SurveyReader).list(cast.ana);
    expect(closed!.results.flatMap(({ choice, atLeast }) => (atLeast === null ? [] : [[choice, atLeast]]))).toEqual([
      ['short', 5],
    ]);
  });

  it('keeps answers of one paper apart, and nothing that leads to a person or an hour', async () => {
    const columns = await rows<{ table: string; column: string; type: string; made: string | null }>(
      `SELECT table_name AS table, column_name AS column, data_type AS type,
         coalesce(column_default, identity_generation) AS made
       FROM information_schema.columns WHERE table_name LIKE 'survey%'`,
    );
    expect(new Set(columns.map(({ type }) => type))).toEqual(new Set(['uuid', 'text', 'date', 'integer']));
    expect(columns.filter(({ made }) => made !== null)).toEqual([]);
    expect(columns.filter(({ column }) => /ref|person|account|member|_by/.test(column))).toEqual([]);
    const led = await rows<{ to: string }>(
      `SELECT DISTINCT confrelid::regclass::text AS to FROM pg_constraint
       WHERE contype = 'f' AND conrelid::regclass::text LIKE 'survey%'`,
    );
    expect(led).toEqual([{ to: 'survey' }]);
    const survey = await open();
    const five: Paper[] = [];
    for (const one of everybody()) five.push(await fetched(survey, one));
    const stored = JSON.stringify(await rows('SELECT * FROM survey_mark'));
    for (const one of everybody()) expect(stored).not.toContain(one);
    for (const { key, signature } of five) for (const told of [key, signature]) expect(stored).not.toContain(told);
    node.today = ANSWERING;
    await answer(five[0]!, { way: 'long', care: 'never' });
    const spent = JSON.stringify(await rows('SELECT * FROM survey_spent'));
    for (const told of [five[0]!.key, five[0]!.signature]) expect(spent).not.toContain(told);
    expect(await rows('SELECT question, choice, count FROM survey_tally WHERE count > 0 ORDER BY question')).toEqual([
      { question: 'care', choice: 'never', count: 1 },
      { question: 'way', choice: 'long', count: 1 },
    ]);
  });

  it('is opened one at a time, by days that make sense, and called off while papers are fetched', async () => {
    expect(await node.decide('survey.open', { ...PLAN, pack: 'none' })).toBe('PACK_UNKNOWN');
    expect(await node.decide('survey.open', { ...PLAN, answersUntil: PLAN.asksUntil })).toBe('DAYS_OUT_OF_ORDER');
    expect(await node.decide('survey.open', { ...PLAN, answersUntil: '2027-01-01' })).toBe('SURVEY_TOO_LONG');
    const survey = await open();
    expect(await node.decide('survey.open', PLAN)).toBe('ANOTHER_IS_OPEN');
    await fetched(survey, cast.ana);
    expect(await node.decide('survey.close', { surveyId: survey.id })).toContain('-');
    expect(await rows('SELECT * FROM survey_mark')).toEqual([]);
    expect((await get(SurveyReader).list(cast.ana))[0]!.results).toEqual([]);
  });

  it('ends without a question where fewer than five fetched a paper', async () => {
    const survey = await open();
    const paper = await fetched(survey, cast.ana);
    node.today = ANSWERING;
    expect(await answer(paper, { way: 'short' })).toBe('SURVEY_UNKNOWN');
    expect((await get(SurveyReader).list(cast.ana))[0]!.survey.phase).toBe('closed');
  });
});
