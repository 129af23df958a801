import { useMessages } from '../../i18n/index.ts';
import { Button, FaultBanner } from '../../ui/index.ts';
import type { Start, StartFault } from './use-start.ts';

/** A project that did not open: why, and what can be done from here. */
export function StartFaultBanner({ start, fault }: { readonly start: Start; readonly fault: StartFault }) {
  const { t } = useMessages();
  const { path, error } = fault;
  const canRead = path !== null && (error.code === 'locked-by-other' || error.code === 'read-only');
  return (
    <FaultBanner
      error={error}
      actions={
        <>
          {canRead ? (
            <Button onPress={() => start.open(path, 'read')}>{t('projects.open-to-read')}</Button>
          ) : null}
          <Button kind="quiet" onPress={start.clear}>
            {t('common.close')}
          </Button>
        </>
      }
    />
  );
}
