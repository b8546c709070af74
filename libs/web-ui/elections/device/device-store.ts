import { deviceStore } from '../../browser/device-store.js';

/** What this browser keeps for voting: keys that no script can read out, papers and receipts. */
export const { readKept, writeKept, forgetKept } = deviceStore('massline-voting');
