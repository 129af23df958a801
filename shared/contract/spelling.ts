/** Spelling: words accepted beside the dictionary, words worth offering, and a dictionary for the source. */
import { z } from 'zod';
import { command, query } from './method.ts';
import { count, projectId } from './values.ts';

/** Largest piece of a dictionary in one answer, in bytes before base64. */
export const DICTIONARY_PIECE = 1024 * 1024;

/** One word as a text holds it: no white space, not too long for a word. */
const word = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{M}\p{N}'’.\-‐‑]+$/u, 'not a word');
const list = z.enum(['personal', 'project']);

/** `personal` goes with the user from project to project, `project` with the project to whoever opens it. */
export const wordLists = z.object({
  personal: z.array(z.string()).readonly(),
  project: z.array(z.string()).readonly(),
});
export type WordLists = Readonly<z.infer<typeof wordLists>>;

export const sourceDictionary = z.object({
  /** Name of the .dic file it was read from. */
  name: z.string(),
  /** Size of each part in bytes. */
  aff: count,
  dic: count,
  /** Changes whenever another dictionary takes its place. */
  stamp: z.string(),
});
export type SourceDictionary = Readonly<z.infer<typeof sourceDictionary>>;

export const spelling = {
  words: query(z.object({ project: projectId }), wordLists),
  /** Adding a word that is there already changes nothing. */
  addWord: command(z.object({ project: projectId, word, list }), wordLists),
  removeWord: command(z.object({ project: projectId, word: z.string(), list }), wordLists),
  /** Long words and names of the translations worked on last, the most used first. */
  vocabulary: query(z.object({ project: projectId }), z.array(z.string())),
  /** The Hunspell dictionary the user chose for the source language; null while there is none. */
  sourceDictionary: query(z.object({}), sourceDictionary.nullable()),
  readSourceDictionary: query(
    z.object({ part: z.enum(['aff', 'dic']), offset: count }),
    z.object({ base64: z.string() }),
  ),
  /** Keeps a copy of the two files, an .aff and a .dic in either order. */
  setSourceDictionary: command(z.object({ staged: z.array(z.string()).length(2) }), sourceDictionary),
  clearSourceDictionary: command(z.object({}), z.object({})),
} as const;
