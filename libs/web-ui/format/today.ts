/** The day on the reader's own calendar, `YYYY-MM-DD`: in the evening it is tomorrow in UTC, but not here. */
export function today(now = new Date()): string {
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
