/** Every migration of a translation memory, in order. */
import type { Migration } from '../migrate.ts';
import { first } from './0001-first.ts';

export const MEMORY_MIGRATIONS: readonly Migration[] = [first];
