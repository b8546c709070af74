export { isNodeKind, NODE_KINDS, type NodeKind, type NodeRole, roleOf } from './node-kinds.js';
export {
  type NodeDocument,
  nodeDocument,
  type NodeDocumentRefusal,
  type NodeEndpoints,
  type NodeKeyValidity,
  PROTOCOL_VERSION,
  readNodeDocument,
  type SignedNodeDocument,
} from './node-document.js';
