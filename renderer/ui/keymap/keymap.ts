/** Which keys run which command: a preset, and over it what the user has bound. */
import { canBind, parseChord } from './chord.ts';

/** Chords by command; the first is the one shown. */
export type Bindings<Id extends string> = Readonly<Partial<Record<Id, readonly string[]>>>;

export interface Conflict<Id extends string> {
  readonly chord: string;
  /** The commands that claim it, in the order of the table: the first has it. */
  readonly commands: readonly Id[];
}

export interface Keymap<Id extends string> {
  commandOf(chord: string): Id | undefined;
  /** Chords of a command; empty when it has none. */
  keysOf(id: Id): readonly string[];
  readonly conflicts: readonly Conflict<Id>[];
}

/**
 * Makes a keymap. `layers` go from the designed keys to the user's own; the last layer that names a command says all
 * its keys (an empty list: none). A chord that a later layer gives to one command is taken from those that had it
 * from an earlier layer, so that a preset need not repeat what it frees. What two commands of one layer claim is a
 * conflict, and the first has it.
 */
export function makeKeymap<Id extends string>(
  ids: readonly Id[],
  layers: readonly Bindings<Id>[],
): Keymap<Id> {
  const keys = new Map<Id, { readonly layer: number; readonly chords: readonly string[] }>();
  layers.forEach((bindings, layer) => {
    for (const id of ids) {
      const own = bindings[id];
      if (own !== undefined) keys.set(id, { layer, chords: own });
    }
  });
  const claims = new Map<string, { layer: number; commands: Id[] }>();
  for (const id of ids) {
    const { layer, chords } = keys.get(id) ?? { layer: 0, chords: [] };
    for (const chord of chords) {
      const claim = claims.get(chord);
      if (claim === undefined || claim.layer < layer) claims.set(chord, { layer, commands: [id] });
      else if (claim.layer === layer) claim.commands.push(id);
    }
  }
  const owner = new Map([...claims].map(([chord, { commands }]) => [chord, commands[0]]));
  return {
    commandOf: (chord) => owner.get(chord),
    keysOf: (id) => (keys.get(id)?.chords ?? []).filter((chord) => claims.get(chord)?.commands.includes(id)),
    conflicts: [...claims]
      .filter(([, { commands }]) => commands.length > 1)
      .map(([chord, { commands }]) => ({ chord, commands })),
  };
}

/** The user's own bindings, read from settings: unknown commands and what is no chord are left out. */
export function readBindings<Id extends string>(
  ids: readonly Id[],
  stored: Readonly<Record<string, readonly string[]>>,
): Bindings<Id> {
  const known = new Set<string>(ids);
  const read: Partial<Record<Id, readonly string[]>> = {};
  for (const [id, chords] of Object.entries(stored)) {
    if (!known.has(id)) continue;
    read[id as Id] = chords
      .map(parseChord)
      .filter((chord): chord is string => chord !== undefined && canBind(chord));
  }
  return read;
}

/** The commands that would lose `chord` if `id` were given it. */
export function ownersBut<Id extends string>(keymap: Keymap<Id>, id: Id, chord: string): readonly Id[] {
  const owner = keymap.commandOf(chord);
  return owner === undefined || owner === id ? [] : [owner];
}
