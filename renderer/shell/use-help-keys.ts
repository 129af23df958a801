/** The table of keys in the words of the interface. */
import { useMemo } from 'react';
import type { HelpKey } from '../features/help/index.ts';
import { useMessages } from '../i18n/index.ts';
import { KEYS } from './keys.ts';

export function useHelpKeys(): readonly HelpKey[] {
  const { t } = useMessages();
  return useMemo(
    () =>
      KEYS.map(({ id, keys, area }) => ({ id, keys, title: t(`keys.${id}`), area: t(`keys.area-${area}`) })),
    [t],
  );
}
