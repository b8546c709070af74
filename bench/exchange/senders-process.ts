import 'reflect-metadata';
import { answerCalls } from '../processes/answer-calls.js';
import { Sender } from './sender.js';
import type { Delivered, Opening, SenderIdentity, SendersCalls } from './senders.types.js';

const senders: Sender[] = [];

/** One after the other: data keys are held per process, and each sender reads its signing key once, at its start. */
async function open({ environments, hub }: Opening): Promise<SenderIdentity[]> {
  for (const [n, environment] of environments.entries()) senders.push(await Sender.open(environment, hub, n));
  return Promise.all(senders.map((sender) => sender.identity()));
}

async function record({ from, count }: { from: number; count: number }): Promise<void> {
  for (const sender of senders) await sender.record(from, count);
}

async function deliver(): Promise<number> {
  const at = Date.now();
  await Promise.all(senders.map((sender) => sender.deliver()));
  return at;
}

async function delivered(): Promise<Delivered> {
  const all = await Promise.all(senders.map((sender) => sender.delivered()));
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    lastAt: Math.max(...all.map(({ lastAt }) => lastAt)),
  };
}

const calls: SendersCalls = { open, record, deliver, delivered };
answerCalls(calls, () => Promise.all(senders.map((sender) => sender.close())));
