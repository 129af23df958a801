/** One trigger fewer: every paragraph comes without a translation, and with it SQLite stored an import twice. */
import type { Migration } from '../migrate.ts';

export const memoryTrigger: Migration = {
  version: 4,
  sql: `DROP TRIGGER memory_brought;`,
};
