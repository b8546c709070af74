import { Injectable } from '@nestjs/common';
import { DocumentAdoption } from '../unity/document-adoption.js';
import { HandlesDecision } from './decision-effect.js';

/** Adopts a draft as the member’s obligations in force. */
@Injectable()
@HandlesDecision('obligations.adopt')
export class ObligationsAdoptEffect extends DocumentAdoption {
  protected override readonly kind = 'member-obligations';
}
