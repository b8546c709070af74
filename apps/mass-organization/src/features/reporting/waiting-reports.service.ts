import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WaitingForHub } from '../exchange/index.js';
import { ReportApproval } from './report-approval.service.js';

/** Sends what was approved before the organization belonged to a federation. */
@Injectable()
export class WaitingReports extends WaitingForHub {
  constructor(private readonly approval: ReportApproval) {
    super();
  }

  override sendTo(tx: EntityManager, hubId: string): Promise<void> {
    return this.approval.sendWaiting(tx, hubId);
  }
}
