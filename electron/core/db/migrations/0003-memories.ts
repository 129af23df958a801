/** Translation memories: which ones a project uses, and what they have not heard of yet. */
import type { Migration } from '../migrate.ts';

const CONFIRMED = `('translated', 'approved', 'signed-off')`;

export const memories: Migration = {
  version: 3,
  sql: `
CREATE TABLE attached_memory (
  id       TEXT PRIMARY KEY, -- the memory's own
  path     TEXT NOT NULL,
  name     TEXT NOT NULL,
  position INTEGER NOT NULL,
  writable INTEGER NOT NULL,
  penalty  INTEGER NOT NULL CHECK (penalty BETWEEN 0 AND 50)
) STRICT;

-- The project is the truth and its memories follow: a change of a confirmed translation is noted here by the same
-- commit, whatever made it, and taken out once the memories have it. A kill in between leaves the note.
CREATE TABLE memory_pending (
  paragraph INTEGER PRIMARY KEY REFERENCES paragraph (key) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER memory_told AFTER UPDATE OF target, status ON paragraph
WHEN new.status IN ${CONFIRMED} OR (new.status IN ('not-started', 'rejected') AND old.status <> new.status)
BEGIN
  INSERT OR IGNORE INTO memory_pending VALUES (new.key);
END;

CREATE TRIGGER memory_brought AFTER INSERT ON paragraph WHEN new.status IN ${CONFIRMED}
BEGIN
  INSERT OR IGNORE INTO memory_pending VALUES (new.key);
END;

INSERT INTO memory_pending SELECT key FROM paragraph WHERE status IN ${CONFIRMED};
`,
};
