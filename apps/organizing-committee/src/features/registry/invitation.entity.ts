import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A single-use permission to ask for enrolment. The code itself is shown once and kept nowhere. */
@Entity('invitation')
@Check('invitation_wrong_proofs_bounded', '"wrong_proofs" BETWEEN 0 AND 5')
export class InvitationEntity {
  /** `invitationId` of its proof key. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'invitation_pk' })
  readonly id!: string;

  /** base64url of SHA-256 of the secret. */
  @Column('text', { name: 'proof_key' })
  readonly proofKey!: string;

  @Column('timestamptz', { name: 'issued_at' })
  readonly issuedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  readonly expiresAt!: Date;

  @Column('integer', { name: 'wrong_proofs', default: 0 })
  wrongProofs!: number;

  /** Thumbprint of the key that used it. */
  @Column('text', { name: 'used_by', nullable: true })
  usedBy!: string | null;
}
