import { Metrics } from './metrics.js';

describe('metrics', () => {
  it('show what was counted, beside the numbers of the process', async () => {
    const metrics = new Metrics();
    metrics.counter('massline_sent_total', 'Messages sent', ['peer']).inc({ peer: 'centre' }, 2);
    metrics.gauge('massline_waiting', 'Messages waiting').set(3);
    metrics.histogram('massline_post_seconds', { help: 'Deliveries', buckets: [0.1, 1] }).observe(0.5);
    const text = await metrics.text();
    expect(text).toContain('massline_sent_total{peer="centre"} 2');
    expect(text).toContain('massline_waiting 3');
    expect(text).toContain('massline_post_seconds_bucket{le="1"} 1');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('give one instrument for one name', async () => {
    const metrics = new Metrics();
    for (let asked = 0; asked < 2; asked++) metrics.counter('massline_sent_total', 'Messages sent').inc();
    expect(await metrics.text()).toContain('massline_sent_total 2');
  });

  it.each(['personRef', 'person_ref', 'login', 'member'])('refuse the label %s, which tells people apart', (label) => {
    expect(() => new Metrics().counter('massline_x_total', 'X', [label])).toThrow(/would tell people apart/);
  });

  it('are apart for each node of a process', async () => {
    new Metrics().gauge('massline_waiting', 'Waiting').set(1);
    expect(await new Metrics().text()).not.toContain('massline_waiting');
  });
});
