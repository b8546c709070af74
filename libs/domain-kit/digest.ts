import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
export const hmacSha256 = (key: string | Uint8Array, data: string | Uint8Array): Buffer =>
  createHmac('sha256', key).update(data).digest();
/** By the plain alphabet, because a page's buffers know no other; both are read alike. */
export const toBase64url = (data: Uint8Array): string =>
  Buffer.from(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
export const fromBase64url = (text: string): Buffer => Buffer.from(text, 'base64');

/** Compares secrets without telling by time where they differ; only their lengths can be learnt. */
export const constantTimeEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b);
