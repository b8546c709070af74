import { useApi } from '../api/use-api.js';
import { SessionDocument } from '../generated/graphql.js';

/**
 * Where others reach this node, for what is handed to them: the configured address, even for who works at the machine
 * itself under another one. Without an answer of the node yet, the address of this page.
 */
export const useAddress = (): string => useApi(SessionDocument, {}).data?.data.node.url ?? location.origin;
