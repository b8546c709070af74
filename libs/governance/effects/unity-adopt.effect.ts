import { Injectable } from '@nestjs/common';
import { DocumentAdoption } from '../unity/document-adoption.js';
import { HandlesDecision } from './decision-effect.js';

/** Adopts a draft as the points of unity in force. */
@Injectable()
@HandlesDecision('unity.adopt')
export class UnityAdoptEffect extends DocumentAdoption {
  protected override readonly kind = 'points-of-unity';
}
