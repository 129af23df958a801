/** The dialog of keys, over the settings that keep them. */
import type { Settings } from '../../shared/contract/app.ts';
import { KeysDialog } from '../features/shortcuts/index.ts';
import { useMessages } from '../i18n/index.ts';
import { readBindings } from '../ui/index.ts';
import { useKeymap } from './keymap-context.ts';
import { COMMANDS, COMMAND_IDS, REBINDABLE } from './keys.ts';

interface KeysSettingsProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

export function KeysSettings({ isOpen, onClose, settings, onSettings }: KeysSettingsProps) {
  const { t } = useMessages();
  return (
    <KeysDialog
      isOpen={isOpen}
      onClose={onClose}
      commands={COMMANDS.filter(({ id }) => REBINDABLE.includes(id)).map(({ id, area }) => ({
        id,
        title: t(`keys.${id}`),
        area: t(`keys.area-${area}`),
      }))}
      keymap={useKeymap()}
      preset={settings.keyPreset}
      onPreset={(keyPreset) => onSettings({ keyPreset })}
      own={readBindings(COMMAND_IDS, settings.keys)}
      onOwn={(own) =>
        onSettings({ keys: Object.fromEntries(Object.entries(own).map(([id, chords]) => [id, [...chords]])) })
      }
    />
  );
}
