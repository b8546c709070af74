import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['ledger_entry', 'ledger_checkpoint', 'founding'];
/** Tables with one change that the record allows, and its columns. */
const ONE_CHANGE = {
  decision: {
    when: `OLD."state" = 'recorded' AND NEW."state" IN ('in-force', 'lapsed')`,
    columns: 'state,seconded_by,seconded_on',
  },
  mandate: { when: 'OLD."ended_on" IS NULL AND NEW."ended_on" IS NOT NULL', columns: 'ended_on,ended_by' },
};

/** The record is append-only for the application itself: what was written is changed by a later decision only. */
export class AppendOnly1790000000402 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const [table, { when, columns }] of Object.entries(ONE_CHANGE)) {
      await runner.query(`
        CREATE FUNCTION "${table}_allow_one_change"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF ${when} AND to_jsonb(NEW) - '{${columns}}'::text[] = to_jsonb(OLD) - '{${columns}}'::text[] THEN
            RETURN NEW;
          END IF;
          RAISE EXCEPTION '${table} is append-only: UPDATE refused' USING ERRCODE = 'restrict_violation';
        END $$`);
      await runner.query(`
        CREATE TRIGGER "${table}_changes_once" BEFORE UPDATE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION "${table}_allow_one_change"()`);
      await this.refuse(runner, table, 'DELETE');
    }
    for (const table of APPEND_ONLY) await this.refuse(runner, table, 'UPDATE OR DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...APPEND_ONLY, ...Object.keys(ONE_CHANGE)]) {
      await runner.query(`DROP TRIGGER "${table}_append_only" ON "${table}"`);
      await runner.query(`DROP TRIGGER "${table}_not_emptied" ON "${table}"`);
    }
    for (const table of Object.keys(ONE_CHANGE)) {
      await runner.query(`DROP TRIGGER "${table}_changes_once" ON "${table}"`);
      await runner.query(`DROP FUNCTION "${table}_allow_one_change"()`);
    }
    await runner.query('DROP FUNCTION "refuse_change"()');
  }

  private async refuse(runner: QueryRunner, table: string, operations: string): Promise<void> {
    await runner.query(`
      CREATE TRIGGER "${table}_append_only" BEFORE ${operations} ON "${table}"
      FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
    await runner.query(`
      CREATE TRIGGER "${table}_not_emptied" BEFORE TRUNCATE ON "${table}"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
  }
}
