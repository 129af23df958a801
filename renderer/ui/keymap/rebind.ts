/** Changing the user's own bindings; each answers new bindings and leaves the old ones as they were. */
import type { Bindings, Keymap } from './keymap.ts';

/** Gives `chord` to a command beside the keys it has, and takes it from every other command of the user's own layer. */
export function bind<Id extends string>(
  own: Bindings<Id>,
  keymap: Keymap<Id>,
  id: Id,
  chord: string,
): Bindings<Id> {
  const freed = without(own, chord, id);
  const chords = keymap.keysOf(id);
  return { ...freed, [id]: chords.includes(chord) ? chords : [...chords, chord] };
}

/** Takes one key from a command. */
export function unbind<Id extends string>(
  own: Bindings<Id>,
  keymap: Keymap<Id>,
  id: Id,
  chord: string,
): Bindings<Id> {
  return { ...own, [id]: keymap.keysOf(id).filter((other) => other !== chord) };
}

/** Gives a command the keys of the preset again. */
export function reset<Id extends string>(own: Bindings<Id>, id: Id): Bindings<Id> {
  const { [id]: _, ...rest } = own;
  return rest as Bindings<Id>;
}

function without<Id extends string>(own: Bindings<Id>, chord: string, but: Id): Bindings<Id> {
  return Object.fromEntries(
    Object.entries<readonly string[] | undefined>(own).map(([id, chords]) => [
      id,
      id === but ? chords : chords?.filter((other) => other !== chord),
    ]),
  ) as Bindings<Id>;
}
