/** The code of a link `/?invitation=CODE` (or `/#invitation=CODE`, which reaches no server log), or null. */
export function invitationIn(address: { readonly search: string; readonly hash: string }): string | null {
  return (
    new URLSearchParams(address.search).get('invitation') ??
    new URLSearchParams(address.hash.slice(1)).get('invitation')
  );
}
