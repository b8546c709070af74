import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An organization's own name for a kind of goods, and the contract's code that reports use for it. */
@Entity('goods_kind_name')
@Unique('goods_kind_name_uq', ['name'])
@Check('goods_kind_name_not_empty', `"name" <> ''`)
export class GoodsKindNameEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goods_kind_name_pk' })
  readonly id!: string;

  @Column('text')
  readonly name!: string;

  /** Of code list `goods-kind`. */
  @Column('text')
  code!: string;
}
