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
  /** Takes every field that fits; the person's identity stays. @returns names of what was left. */
  take(given: Readonly<Record<string, unknown>>): readonly string[];
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
    take(given) {
      const { fields, left } = fitting(given);
      const merged = schema.parse({ ...get(), ...fields });
      current = { ...merged, person: { ...merged.person, id: get().person.id } };
      save(current);
      return left;
    },
  };
}

/** The fields of `given` that are settings and fit, and the names of those that are not. */
function fitting(given: Readonly<Record<string, unknown>>): {
  readonly fields: Record<string, unknown>;
  readonly left: readonly string[];
} {
  const fields: Record<string, unknown> = {};
  const left: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    const field = Object.hasOwn(schema.shape, key)
      ? schema.shape[key as keyof typeof schema.shape].safeParse(value)
      : undefined;
    if (field?.success === true) fields[key] = field.data;
    else left.push(key);
  }
  return { fields, left };
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
    stepsDone: [],
    stepsHidden: false,
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
  return schema.parse({ ...defaults, ...fitting({ ...stored }).fields });
}
