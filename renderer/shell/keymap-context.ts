/** The keymap in force: designed keys, the chosen preset, the user's own. */
import { createContext, useContext, useMemo } from 'react';
import type { Settings } from '../../shared/contract/app.ts';
import { makeKeymap, readBindings } from '../ui/index.ts';
import type { Keymap } from '../ui/index.ts';
import { PRESETS } from './key-presets.ts';
import { COMMAND_IDS, DESIGNED } from './keys.ts';
import type { CommandId } from './keys.ts';

export const KeymapContext = createContext<Keymap<CommandId>>(makeKeymap(COMMAND_IDS, [DESIGNED]));

/** Makes the keymap that settings ask for. */
export function useMakeKeymap(settings: Pick<Settings, 'keyPreset' | 'keys'> | undefined): Keymap<CommandId> {
  const preset = settings?.keyPreset ?? 'tarjuman';
  const own = settings?.keys;
  return useMemo(
    () => makeKeymap(COMMAND_IDS, [DESIGNED, PRESETS[preset], readBindings(COMMAND_IDS, own ?? {})]),
    [preset, own],
  );
}

export function useKeymap(): Keymap<CommandId> {
  return useContext(KeymapContext);
}

/** The key shown beside a command, if it has one. */
export function useKeyOf(): (id: CommandId) => string | undefined {
  const keymap = useKeymap();
  return (id) => keymap.keysOf(id)[0];
}
