import { deviceStore } from '../browser/device-store.js';

/** What this browser keeps for caucuses: a key, papers, and how far each chain was seen. */
export const { readKept, writeKept, forgetKept } = deviceStore('massline-caucuses');
