import { dayIn } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import {
  type NodeDocument,
  nodeDocument,
  PROTOCOL_VERSION,
  roleOf,
  type SignedNodeDocument,
} from '../node-document/index.js';
import { endpointOf, PATHS } from '../transport/index.js';
import { NODE_SETTINGS, NodeRecord, type NodeSettings } from './node-self.js';
import { NodeKeys, type OwnKey } from './node-keys.service.js';

/** The document's schema lets in so many; the current one is the last. */
const KEYS_SHOWN = 16;

const keyOfDocument = ({ signing, validFrom, retiredAt }: OwnKey): NodeDocument['keys'][number] => ({
  publicKey: signing.publicKey.encoded,
  validFrom: dayIn(validFrom, 'UTC'),
  ...(retiredAt && { validUntil: dayIn(retiredAt, 'UTC') }),
});

/** What this node says of itself at `/.well-known/massline`. */
@Injectable()
export class NodeDocuments {
  constructor(
    private readonly keys: NodeKeys,
    private readonly nodeRecord: NodeRecord,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
  ) {}

  async own(): Promise<SignedNodeDocument> {
    const { signing, ageRecipient } = await this.keys.currentKey();
    const document: NodeDocument = {
      id: this.self.id,
      kind: this.self.kind,
      displayName: await this.nodeRecord.displayName(),
      protocolVersions: [PROTOCOL_VERSION],
      keys: (await this.keys.all()).slice(-KEYS_SHOWN).map(keyOfDocument),
      endpoints: this.endpoints(),
      ageRecipient,
    };
    return nodeDocument(document, signing);
  }

  private endpoints(): NodeDocument['endpoints'] {
    const { baseUrl, kind } = this.self;
    if (!baseUrl) return {};
    const at = (path: string) => endpointOf(baseUrl, path);
    const inbox = at(PATHS.inbox);
    return roleOf(kind) === 'hub'
      ? { inbox, enrolments: at(PATHS.enrolments), graphql: at('graphql') }
      : { inbox, graphql: at(PATHS.graphql) };
  }
}
