/** Says so while the core cannot be reached. */
import { useLink } from '../client/index.ts';
import { Banner } from '../ui/index.ts';

export function LostBanner() {
  const link = useLink();
  if (link === 'up') return null;
  return (
    <Banner tone="warning" title="The connection to Tarjuman is lost.">
      What you type is kept here and saved as soon as it is back. Everything marked Saved is on disk.
    </Banner>
  );
}
