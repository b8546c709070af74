/** A node's address as the command line takes it: `riverside=http://demo-riverside:4000`. Throws for what is none. */
export function named(text: string): { readonly id: string; readonly url: string } {
  const [, id, url] = /^([a-z0-9-]{2,40})=(https?:\/\/\S+?)\/*$/.exec(text) ?? [];
  if (!id || !url || !URL.canParse(url)) throw new Error(`"${text}" is not of the form id=http://host:port`);
  return { id, url };
}
