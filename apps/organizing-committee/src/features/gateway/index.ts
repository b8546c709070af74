export { GatewayModule, type GatewayModuleOptions, HubGateway } from './gateway.module.js';
export { type GatewaySettings } from './gateway.settings.js';
export { HubKey } from './hub-key.port.js';
export { isLivePart, type LiveAnswer } from './live-part.js';
export { type LivePeer, LivePeers } from './live-peers.port.js';
export { PublishedAnswers } from './published-answers.port.js';
