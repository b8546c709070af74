import {
  type Message,
  parseMessage,
  parseReceipt,
  parseStrictJson,
  type Receipt,
  travelsAlone,
} from '../messages/index.js';

/** What one file carries: NDJSON of signed messages and receipts, one a line. */
export interface Carried {
  readonly messages: readonly Message[];
  readonly receipts: readonly Receipt[];
}

const BATCH_MAX = 100;
const LINE_BYTES_MAX = 1_048_576;

export const linesOf = (items: readonly string[]): Buffer => Buffer.from(items.map((item) => `${item}\n`).join(''));

/** Reads the opened content of a file; undefined if any line is neither a message nor a receipt. */
export function readCarried(content: Buffer): Carried | undefined {
  const messages: Message[] = [];
  const receipts: Receipt[] = [];
  for (let from = 0; from < content.length;) {
    const end = content.indexOf(0x0a, from);
    const line = content.subarray(from, end === -1 ? content.length : end);
    from += line.length + 1;
    const json = line.length <= LINE_BYTES_MAX ? parseStrictJson(line) : undefined;
    if (!json?.ok) return undefined;
    const receipt = parseReceipt(json.value);
    const message = receipt.ok ? undefined : parseMessage(json.value);
    if (receipt.ok) receipts.push(receipt.value);
    else if (message?.ok) messages.push(message.value);
    else return undefined;
  }
  return { messages, receipts };
}

/** As requests would bring them: of one sender each, ascending, no id twice, at most 100, and first, alone, what travels alone. */
export function batchesOf(messages: readonly Message[]): Message[][] {
  const unique = [...new Map(messages.map((message) => [`${message.from} ${message.id}`, message])).values()];
  const ordered = unique.toSorted((a, b) =>
    a.from === b.from
      ? Number(travelsAlone(b.type)) - Number(travelsAlone(a.type)) || a.epoch - b.epoch || a.sequence - b.sequence
      : a.from < b.from
        ? -1
        : 1,
  );
  const batches: Message[][] = [];
  for (const message of ordered) {
    const last = batches.at(-1);
    const joins =
      last !== undefined &&
      last.length < BATCH_MAX &&
      last[0]!.from === message.from &&
      !travelsAlone(message.type) &&
      !travelsAlone(last[0]!.type);
    if (joins) last.push(message);
    else batches.push([message]);
  }
  return batches;
}
