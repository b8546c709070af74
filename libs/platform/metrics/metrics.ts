import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { personalProperties } from '../personal/personal.js';

/** Names that would make a time series of a person. */
const PERSONAL_LABELS = [
  'person',
  'personref',
  'account',
  'accountid',
  'member',
  'name',
  'login',
  'email',
  'ip',
  'session',
];

/**
 * The numbers of a node for an operator, in Prometheus' form. Labels take few, fixed values (a peer, a job, a status)
 * and never one per person. Asking twice for one name gives the same instrument.
 */
export class Metrics {
  readonly #registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  counter<L extends string = never>(name: string, help: string, labels: readonly L[] = []): Counter<L> {
    return this.#once(
      name,
      labels,
      () => new Counter({ name, help, labelNames: [...labels], registers: [this.#registry] }),
    );
  }

  gauge<L extends string = never>(name: string, help: string, labels: readonly L[] = []): Gauge<L> {
    return this.#once(
      name,
      labels,
      () => new Gauge({ name, help, labelNames: [...labels], registers: [this.#registry] }),
    );
  }

  /** `name` ends in its unit; `buckets` are Prometheus' own, for seconds, unless given with the help text. */
  histogram<L extends string = never>(
    name: string,
    help: string | { readonly help: string; readonly buckets: readonly number[] },
    labels: readonly L[] = [],
  ): Histogram<L> {
    const given = typeof help === 'string' ? { help } : { help: help.help, buckets: [...help.buckets] };
    return this.#once(
      name,
      labels,
      () => new Histogram({ name, ...given, labelNames: [...labels], registers: [this.#registry] }),
    );
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All numbers in Prometheus' text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #once<M>(name: string, labels: readonly string[], make: () => M): M {
    const refused = [...PERSONAL_LABELS, ...personalProperties().map((property) => property.toLowerCase())];
    const personal = labels.find((label) => refused.includes(label.toLowerCase().replaceAll('_', '')));
    if (personal) throw new Error(`Metric ${name}: the label ${personal} would tell people apart`);
    return (this.#registry.getSingleMetric(name) as M | undefined) ?? make();
  }
}
