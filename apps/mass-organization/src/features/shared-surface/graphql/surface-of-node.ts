import { NODE_SETTINGS, type NodeSettings } from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { SurfaceSettings } from '../surface-settings.service.js';
import { HubQuestion } from './surface-schema.js';

/** What a question is answered with, as it stands now. */
@Injectable()
export class SurfaceOfNode {
  constructor(
    @Inject(NODE_SETTINGS) private readonly node: NodeSettings,
    private readonly settings: SurfaceSettings,
  ) {}

  async question(): Promise<HubQuestion> {
    return new HubQuestion(this.node.id, await this.settings.switchedOff());
  }
}
