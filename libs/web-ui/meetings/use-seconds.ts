import { useEffect, useState } from 'react';

/** Whole seconds since an instant, counted on while the page is open; null where there is none. */
export function useSeconds(since: string | null): number | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? null : Math.max(0, Math.round((now - Date.parse(since)) / 1_000));
}
