/** The table of keys in the words of the interface. */
import { useMemo } from 'react';
import type { HelpKey } from '../features/help/index.ts';
import { useMessages } from '../i18n/index.ts';
import { useKeymap } from './keymap-context.ts';
import { COMMANDS } from './keys.ts';

export function useHelpKeys(): readonly HelpKey[] {
  const { t } = useMessages();
  const keymap = useKeymap();
  return useMemo(
    () =>
      COMMANDS.map(({ id, area }) => ({
        id,
        keys: keymap.keysOf(id),
        title: t(`keys.${id}`),
        area: t(`keys.area-${area}`),
      })).filter(({ keys }) => keys.length > 0),
    [t, keymap],
  );
}
