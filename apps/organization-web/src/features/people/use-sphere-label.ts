import { useText } from '#web-ui';
import { useSpheres } from '../spheres/index.js';
import { peopleText } from './l10n.js';

/** What this organization calls where somebody stands. */
export function useSphereLabel(): (standing: string) => string {
  const t = useText(peopleText);
  const { volunteer, member } = useSpheres();
  return (standing) => {
    if (standing === 'left' || standing === 'none') return t(standing);
    return standing === 'member' ? member : volunteer;
  };
}
