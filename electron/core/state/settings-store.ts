/** The user's settings. */
import { join } from 'node:path';
import { settings as schema } from '../../../shared/contract/app.ts';
import type { Settings } from '../../../shared/contract/app.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Ports } from '../ports.ts';
import { readJson, writeJson } from './json-file.ts';

export interface SettingsStore {
  get(): Settings;
  /** @returns the settings after the change; they are on disk. */
  change(change: Partial<Settings>): Settings;
}

/** Settings in the private folder. A field that is missing or no longer valid falls back to its default. */
export function settingsStore(ports: Ports): SettingsStore {
  const path = join(ports.paths.data, 'settings.json');
  let current: Settings | undefined;

  function get(): Settings {
    if (current !== undefined) return current;
    const stored = readJson(path);
    const defaults = defaultSettings(ports.ids.uuid() as PersonId);
    current = merge(defaults, stored);
    // the person's identity must be the same tomorrow
    if (stored === undefined && ports.host !== 'cli') save(current);
    return current;
  }

  function save(value: Settings): void {
    writeJson(path, value);
  }

  return {
    get,
    change(change) {
      current = schema.parse({ ...get(), ...change });
      save(current);
      return current;
    },
  };
}

function defaultSettings(person: PersonId): Settings {
  return {
    person: { id: person, name: 'Translator', initials: 'T', colour: '#0d6a6a' },
    theme: 'system',
    interfaceLanguage: 'system',
    sourceSide: 'right',
    arabicFont: 'naskh',
    englishFont: 'serif',
    arabicScale: 100,
    lineSpacing: 100,
    spelling: 'us',
    smartPunctuation: true,
    completion: true,
    keyPreset: 'tarjuman',
    keys: {},
    textScale: 100,
    repeats: 'always',
    leftPanel: true,
    rightPanel: true,
    leftWidth: 212,
    rightWidth: 330,
  };
}

function merge(defaults: Settings, stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const result: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(stored)) {
    if (!Object.hasOwn(schema.shape, key)) continue;
    const field = schema.shape[key as keyof typeof schema.shape].safeParse(value);
    if (field.success) result[key] = field.data;
  }
  return schema.parse(result);
}
