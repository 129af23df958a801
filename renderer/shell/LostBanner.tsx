/** Says so while the core cannot be reached. */
import { useLink } from '../client/index.ts';
import { useMessages } from '../i18n/index.ts';
import { Banner } from '../ui/index.ts';

export function LostBanner() {
  const { t } = useMessages();
  const link = useLink();
  if (link === 'up') return null;
  return (
    <Banner tone="warning" title={t('shell.lost-title')}>
      {t('shell.lost-text')}
    </Banner>
  );
}
