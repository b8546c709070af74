import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SURFACE_PARTS, type SurfacePart } from './surface-part.js';

/** Whether a part is shared live with the organizing committee. A part without a row is shared. */
@Entity('surface_setting')
export class SurfaceSettingEntity {
  @PrimaryColumn('enum', {
    enum: SURFACE_PARTS,
    enumName: 'surface_part',
    primaryKeyConstraintName: 'surface_setting_pk',
  })
  readonly part!: SurfacePart;

  @Column('boolean', { name: 'is_on' })
  isOn!: boolean;
}
