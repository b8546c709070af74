import { Injectable } from '@nestjs/common';
import { DocumentAdoption } from '../unity/document-adoption.js';
import { HandlesDecision } from './decision-effect.js';

/** Adopts a draft as the working rules in force. */
@Injectable()
@HandlesDecision('rules.adopt')
export class RulesAdoptEffect extends DocumentAdoption {
  protected override readonly kind = 'working-rules';
}
