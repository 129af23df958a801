/** Help with writing that the rest of the screen provides: words, spelling, the user's choices. */
import type { Speller } from './spelling/speller.ts';

export type WordList = 'personal' | 'project';

export interface WritingAids {
  readonly speller: Speller;
  /** Curly quotation marks and dashes as one types. */
  readonly smart: boolean;
  /** Whether the rest of a word is offered while it is being written. */
  readonly completion: boolean;
  /** Words and names for completion, the best first; at hand at every key press. */
  readonly words: () => readonly string[];
  /** Puts a word on a list, for good. */
  readonly addWord: (word: string, list: WordList) => void;
}
