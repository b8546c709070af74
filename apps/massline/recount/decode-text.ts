import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/**
 * Makes text of bytes that come in pieces: UTF-16 where its mark or its zeros say so, else UTF-8, and from the first
 * bytes on that are none, the letters of older Windows machines (Latin-1).
 */
export class TextDecoding {
  private decoder: TextDecoder | undefined;
  private rest = Buffer.alloc(0);

  push(bytes: Buffer): string {
    const all = this.rest.length > 0 ? Buffer.concat([this.rest, bytes]) : bytes;
    this.decoder ??= wide(all);
    if (this.decoder) {
      this.rest = Buffer.alloc(0);
      return this.decoder.decode(all, { stream: true });
    }
    const cut = all.findLastIndex((byte) => byte < 0x80) + 1;
    this.rest = Buffer.from(all.subarray(cut));
    return this.narrow(all.subarray(0, cut));
  }

  end(): string {
    return this.narrow(this.rest) + (this.decoder?.decode() ?? '');
  }

  private narrow(bytes: Buffer): string {
    if (isUtf8(bytes)) return bytes.toString('utf8');
    this.decoder = new TextDecoder('windows-1252');
    return this.decoder.decode(bytes, { stream: true });
  }
}

/** No text that is read here has a zero, so a zero beside a letter is half of one. */
function wide(bytes: Buffer): TextDecoder | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return new TextDecoder('utf-16be');
  return undefined;
}
