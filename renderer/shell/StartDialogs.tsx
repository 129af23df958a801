/** Settings and help where no project is open. */
import { useState } from 'react';
import type { Settings } from '../../shared/contract/app.ts';
import { HelpDialog } from '../features/help/index.ts';
import { SettingsDialog } from '../features/settings/index.ts';
import { KeysSettings } from './KeysSettings.tsx';
import { useHelpKeys } from './use-help-keys.ts';
import { useKeys } from './use-keys.ts';

interface StartDialogsProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

export function StartDialogs({ settings, onSettings }: StartDialogsProps) {
  const helpKeys = useHelpKeys();
  const [open, setOpen] = useState<'settings' | 'help' | 'keys' | null>(null);
  const close = (): void => setOpen(null);
  useKeys({
    settings: () => setOpen('settings'),
    keys: () => setOpen('help'),
    'change-keys': () => setOpen('keys'),
    'theme-system': () => onSettings({ theme: 'system' }),
    'theme-light': () => onSettings({ theme: 'light' }),
    'theme-dark': () => onSettings({ theme: 'dark' }),
  });
  return (
    <>
      <SettingsDialog
        isOpen={open === 'settings'}
        onClose={close}
        settings={settings}
        project={null}
        onChange={onSettings}
        onKeys={() => setOpen('keys')}
      />
      <KeysSettings isOpen={open === 'keys'} onClose={close} settings={settings} onSettings={onSettings} />
      <HelpDialog isOpen={open === 'help'} onClose={close} keys={helpKeys} />
    </>
  );
}
