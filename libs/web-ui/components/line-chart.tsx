import '@mantine/charts/styles.css';
import { LineChart as MantineLineChart } from '@mantine/charts';
import type { JSX } from 'react';

export interface ChartPoint {
  /** On the axis. */
  readonly label: string;
  /** Null leaves a gap in the line. */
  readonly value: number | null;
}

/** The drawing alone: loaded when it is first seen. Its numbers stand in the table and the summary beside it. */
export const LineDrawing = ({
  points,
  name,
  format,
}: {
  points: readonly ChartPoint[];
  name: string;
  format: (value: number) => string;
}): JSX.Element => (
  <MantineLineChart
    h="100%"
    data={points.map(({ label, value }) => ({ label, [name]: value }))}
    dataKey="label"
    series={[{ name, color: 'var(--m-info-text)' }]}
    curveType="linear"
    strokeWidth={2.5}
    connectNulls={false}
    tickLine="none"
    gridAxis="x"
    valueFormatter={format}
    // Room for the highest number and the last month, each beside its own line.
    lineChartProps={{ accessibilityLayer: false, margin: { top: 12, right: 24 } }}
    xAxisProps={{ interval: 'equidistantPreserveStart' }}
    lineProps={{ isAnimationActive: false }}
    yAxisProps={{ width: 56 }}
  />
);
