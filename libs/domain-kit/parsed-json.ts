/** What a text says as JSON; undefined, which no JSON says, where it says nothing. Its shape is the caller's to check. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
