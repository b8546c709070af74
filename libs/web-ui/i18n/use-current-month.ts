import { useState } from 'react';

/** The month that is not over yet, `YYYY-MM`, as it was when the page opened. */
export function useCurrentMonth(): string {
  const [month] = useState(() => new Date().toISOString().slice(0, 7));
  return month;
}
