/** Every migration, in order; the last one's version is the schema of this program. */
import type { Migration } from '../migrate.ts';
import { first } from './0001-first.ts';
import { history } from './0002-history.ts';
import { memories } from './0003-memories.ts';
import { memoryTrigger } from './0004-memory-trigger.ts';

export const MIGRATIONS: readonly Migration[] = [first, history, memories, memoryTrigger];
