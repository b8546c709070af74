import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SharedSurface1790000000650 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE surface_part AS ENUM ('stage', 'offices', 'releasedCells', 'sites');
      CREATE TABLE surface_setting (
        part surface_part CONSTRAINT surface_setting_pk PRIMARY KEY,
        is_on boolean NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE surface_setting; DROP TYPE surface_part;');
  }
}
