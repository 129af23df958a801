/** The program itself: what it is, its settings, long jobs. */
import { z } from 'zod';
import { command, query } from './method.ts';
import { jobId, person } from './values.ts';

export const INTERFACE_LANGUAGES = ['system', 'en', 'ar'] as const;
export const KEY_PRESETS = ['tarjuman', 'trados', 'memoq', 'omegat'] as const;
export type KeyPreset = (typeof KEY_PRESETS)[number];
/** What a new user is shown, by the command that does it. */
export const FIRST_STEPS = ['confirm', 'add-note', 'palette', 'keys', 'export'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];
export const THEMES = ['system', 'light', 'dark'] as const;

export const REPEATS = ['always', 'ask', 'never'] as const;

/** What the program remembers for this user on this machine; kept as JSON the user may read. */
export const settings = z.object({
  person,
  theme: z.enum(THEMES),
  /** Language of menus and messages; `system`: the one the system prefers, if Tarjuman speaks it. */
  interfaceLanguage: z.enum(INTERFACE_LANGUAGES),
  /** Which side the source text stands on. */
  sourceSide: z.enum(['left', 'right']),
  arabicFont: z.enum(['naskh', 'sans']),
  englishFont: z.enum(['serif', 'sans']),
  /** Percent of its designed size that Arabic has beside English. */
  arabicScale: z.number().int().min(70).max(160),
  /** Percent of the designed distance between lines. */
  lineSpacing: z.number().int().min(80).max(150),
  /** Which English the spelling of a translation follows. */
  spelling: z.enum(['us', 'gb', 'off']),
  /** Quotation marks and dashes become typographic as they are typed. */
  smartPunctuation: z.boolean(),
  /** The rest of a word is offered while it is being written. */
  completion: z.boolean(),
  /** Whose keys the commands have. */
  keyPreset: z.enum(KEY_PRESETS),
  /** Keys the user has bound, by command, over those of the preset; an empty list: none. */
  keys: z.record(z.string().max(60), z.array(z.string().max(60)).max(8).readonly()),
  /** First steps taken. */
  stepsDone: z.array(z.enum(FIRST_STEPS)).readonly(),
  /** The first steps are out of sight for good. */
  stepsHidden: z.boolean(),
  /** Percent of the designed text size. */
  textScale: z.number().int().min(70).max(200),
  /** What confirming a paragraph does to those of the same source. */
  repeats: z.enum(REPEATS),
  leftPanel: z.boolean(),
  rightPanel: z.boolean(),
  leftWidth: z.number().int().min(160).max(480),
  rightWidth: z.number().int().min(240).max(640),
});
export type Settings = Readonly<z.infer<typeof settings>>;

export const about = z.object({
  version: z.string(),
  host: z.enum(['desktop', 'loopback', 'cli']),
  platform: z.string(),
  /** The host shows native open and save windows. */
  nativeDialogs: z.boolean(),
  /** A program that can print PDF was found. */
  canPrint: z.boolean(),
  /** Folder where projects go unless the user says otherwise. */
  projectsFolder: z.string(),
});

export const app = {
  about: query(z.object({}), about),
  settings: query(z.object({}), settings),
  changeSettings: command(settings.partial(), settings),
  /**
   * Writes the settings as JSON: after the host's save window, or as a download. Null when the user thought better of it.
   */
  exportSettings: command(
    z.object({}),
    z.object({ name: z.string(), path: z.string().nullable(), download: z.string().nullable() }).nullable(),
  ),
  /**
   * Takes settings from such a file: every field that is one and fits. `left` names what was not taken. Whoever works
   * here keeps their identity, and takes the name, initials and colour of the file.
   */
  importSettings: command(
    z.object({ text: z.string().max(1_000_000) }),
    z.object({ settings, left: z.array(z.string()) }),
  ),
  cancel: command(z.object({ job: jobId }), z.object({ cancelled: z.boolean() })),
} as const;
