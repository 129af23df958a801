/** Query keys, and which of them a `changed` event makes old. */
import type { QueryClient } from '@tanstack/react-query';
import type { AreaName, Contract } from '../../shared/contract/contract.ts';
import type { CoreEvent } from '../../shared/contract/events.ts';

type Changed = Extract<CoreEvent, { type: 'changed' }>;
type Entity = Changed['entities'][number];

/** `keys.of('documents', 'list', input)`; without input, every query of the method; without method, of the area. */
export const keys = {
  of<A extends AreaName>(area: A, method?: keyof Contract[A] & string, input?: unknown): readonly unknown[] {
    if (method === undefined) return [area];
    return input === undefined ? [area, method] : [area, method, input];
  },
} as const;

const MADE_OLD: Readonly<Record<Entity, readonly (readonly unknown[])[]>> = {
  project: [['projects']],
  documents: [['documents', 'list'], ['paragraphs'], ['projects', 'statistics'], ['search']],
  paragraphs: [
    ['paragraphs', 'counts'],
    ['paragraphs', 'history'],
    ['paragraphs', 'rows'],
    ['documents', 'list'],
    ['quality'],
    ['exports', 'preview'],
    ['projects', 'statistics'],
    ['search'],
  ],
  notes: [['notes'], ['paragraphs', 'counts'], ['paragraphs', 'rows'], ['exports', 'preview'], ['search']],
  links: [['links']],
  memories: [['memory']],
  settings: [['app', 'settings']],
  recent: [['projects', 'recent']],
  words: [
    ['spelling', 'words'],
    ['spelling', 'sourceDictionary'],
  ],
};

/** Asks again for everything a change touched. Typing does not move the index: a filtered list stays as it was. */
export function invalidate(queries: QueryClient, change: Changed): void {
  for (const entity of change.entities) {
    for (const queryKey of MADE_OLD[entity]) void queries.invalidateQueries({ queryKey });
    if (entity === 'paragraphs' && change.numbers === undefined)
      void queries.invalidateQueries({ queryKey: ['paragraphs', 'index'] });
  }
}
