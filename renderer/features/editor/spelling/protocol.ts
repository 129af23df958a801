/** What the screen and the spelling worker say to each other. */

/** `target`: the English being written. `source`: the Arabic being read, with the user's own dictionary. */
export type Role = 'target' | 'source';

export type Ask =
  | { readonly type: 'load'; readonly role: Role; readonly aff: Uint8Array; readonly dic: Uint8Array }
  | { readonly type: 'unload'; readonly role: Role }
  | { readonly type: 'wrong'; readonly role: Role; readonly words: readonly string[] }
  | { readonly type: 'suggest'; readonly role: Role; readonly words: readonly string[] };

export type Request = Ask & { readonly id: number };

/** Words: those that are wrong, or suggestions; none for the rest. `error` says in a few words what failed. */
export type Answer =
  | { readonly id: number; readonly words: readonly string[] }
  | { readonly id: number; readonly error: string };
