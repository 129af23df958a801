/** The user's settings, applied to the page. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { Settings } from '../../shared/contract/app.ts';
import { faultText, keys, useClient, useContractQuery } from '../client/index.ts';
import { toast } from '../ui/index.ts';

const KEY = keys.of('app', 'settings', {});

/** Changes some settings; a function is given what they are at this very moment. */
export type ChangeSettings = (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void;

/** Settings (undefined until they have come) and a way to change some: shown at once, kept by the core. */
export function useSettings(): {
  readonly settings: Settings | undefined;
  readonly change: ChangeSettings;
} {
  const client = useClient();
  const queries = useQueryClient();
  const { data: settings } = useContractQuery('app', 'settings', {});
  const change = useCallback(
    (wanted: Parameters<ChangeSettings>[0]) => {
      const now = queries.getQueryData<Settings>(KEY);
      if (now === undefined) return;
      // an answer on its way is older than this change
      void queries.cancelQueries({ queryKey: KEY });
      const part = typeof wanted === 'function' ? wanted(now) : wanted;
      queries.setQueryData<Settings>(KEY, (old) => (old === undefined ? old : { ...old, ...part }));
      client.app.changeSettings(part).catch((thrown: unknown) => {
        void queries.invalidateQueries({ queryKey: KEY });
        toast({ message: faultText(thrown), tone: 'warning' });
      });
    },
    [client, queries],
  );
  return { settings, change };
}

/** Theme, Arabic face and text size on the root element. */
export function useAppearance(settings: Settings | undefined): void {
  useEffect(() => {
    if (settings === undefined) return;
    const root = document.documentElement;
    if (settings.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = settings.theme;
    root.dataset['arabic'] = settings.arabicFont;
    root.dataset['english'] = settings.englishFont;
    root.style.setProperty('--text-scale', String(settings.textScale / 100));
    root.style.setProperty('--arabic-scale', String(settings.arabicScale / 100));
    root.style.setProperty('--line-scale', String(settings.lineSpacing / 100));
  }, [settings]);
}
