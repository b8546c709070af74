import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is there is a member; from now on somebody who was only invited has no sphere. */
export class Spheres1790000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "person"
        ADD COLUMN "sphere" text DEFAULT 'member',
        ADD CONSTRAINT "person_sphere_known" CHECK ("sphere" IN ('volunteer', 'member'))`);
    await runner.query(`ALTER TABLE "person" ALTER COLUMN "sphere" DROP DEFAULT`);
    await runner.query(`
      CREATE TABLE "sphere_change" (
        "id" uuid NOT NULL,
        "position" SERIAL NOT NULL,
        "person_ref" text NOT NULL,
        "from_standing" text NOT NULL,
        "to_standing" text NOT NULL,
        "day" date NOT NULL,
        "reason" text NOT NULL,
        "decision_id" uuid,
        "recorded_by" text,
        CONSTRAINT "sphere_change_pk" PRIMARY KEY ("id"),
        CONSTRAINT "sphere_change_order_uq" UNIQUE ("person_ref", "position"),
        CONSTRAINT "sphere_change_changes" CHECK ("from_standing" <> "to_standing"),
        CONSTRAINT "sphere_change_from_known" CHECK ("from_standing" IN ('none', 'volunteer', 'member', 'left')),
        CONSTRAINT "sphere_change_to_known" CHECK ("to_standing" IN ('volunteer', 'member', 'left')),
        CONSTRAINT "sphere_change_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
        CONSTRAINT "sphere_change_recorded_by_fk" FOREIGN KEY ("recorded_by") REFERENCES "person" ("ref")
      )`);
    await runner.query(`
      CREATE FUNCTION "sphere_change_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'sphere_change is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER "sphere_change_append_only" BEFORE UPDATE OR DELETE ON "sphere_change"
      FOR EACH ROW EXECUTE FUNCTION "sphere_change_refuse_change"()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "sphere_change"`);
    await runner.query(`DROP FUNCTION "sphere_change_refuse_change"()`);
    await runner.query(`ALTER TABLE "person" DROP COLUMN "sphere"`);
  }
}
