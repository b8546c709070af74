/** What people call the organization of this node: no password may be made of it. Without a provider there is no name. */
export abstract class NodeNames {
  abstract names(): Promise<readonly string[]>;
}
