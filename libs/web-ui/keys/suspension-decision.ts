interface Decided {
  readonly effectKind: string | null;
  /** JSON. */
  readonly effectPayload: string | null;
}

/** Whether a decision begins a suspension of this peer, or ends the one that is open. */
export function isAbout({ effectKind, effectPayload }: Decided, peerId: string, suspension?: string): boolean {
  if (effectKind !== 'suspension.begin' && effectKind !== 'suspension.end') return false;
  const { node, suspension: ended } = JSON.parse(effectPayload ?? '{}') as { node?: string; suspension?: string };
  return effectKind === 'suspension.begin' ? node === peerId : suspension !== undefined && ended === suspension;
}
