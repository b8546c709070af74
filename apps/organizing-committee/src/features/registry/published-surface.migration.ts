import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PublishedSurface1790000010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_surface (
        organization text CONSTRAINT published_surface_pk PRIMARY KEY,
        version integer NOT NULL,
        published_on date NOT NULL,
        parts jsonb NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE published_surface;');
  }
}
