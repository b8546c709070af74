import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SurfacePublication1790000010210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE surface_publication (
        one boolean NOT NULL DEFAULT true CONSTRAINT surface_publication_pk PRIMARY KEY,
        hub_id text NOT NULL,
        version integer NOT NULL,
        content_hash text NOT NULL,
        CONSTRAINT surface_publication_is_one CHECK (one)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE surface_publication;');
  }
}
