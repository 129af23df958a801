/** The journal of actions, places of spans at earlier revisions, changes of structure, and repeats. */
import type { Migration } from '../migrate.ts';

export const history: Migration = {
  version: 2,
  sql: `
-- the revision whose text, status and spans it brought back; 0 for the state before the first one
ALTER TABLE revision ADD COLUMN restores INTEGER;

-- order in its document once splits have made that differ from the order of import
ALTER TABLE paragraph ADD COLUMN place INTEGER;
-- 1 while others stand in its stead: the parts it was split into, the whole it was joined to
ALTER TABLE paragraph ADD COLUMN replaced INTEGER NOT NULL DEFAULT 0;
ALTER TABLE paragraph ADD COLUMN parted INTEGER NOT NULL DEFAULT 0;

-- finds repeats without folding or comparing every text
CREATE INDEX paragraph_source ON paragraph (source_check, source_length);

-- where the target spans of a paragraph stood when a revision gave way to the next; 0 is before the first one
CREATE TABLE span_snapshot (
  paragraph INTEGER NOT NULL REFERENCES paragraph (key) ON DELETE CASCADE,
  revision  INTEGER NOT NULL,
  spans     TEXT NOT NULL,
  PRIMARY KEY (paragraph, revision)
) STRICT, WITHOUT ROWID;

-- which paragraphs a part or a whole was made of
CREATE TABLE paragraph_from (
  paragraph INTEGER NOT NULL REFERENCES paragraph (key) ON DELETE CASCADE,
  origin    INTEGER NOT NULL REFERENCES paragraph (key) ON DELETE CASCADE,
  PRIMARY KEY (paragraph, origin)
) STRICT, WITHOUT ROWID;

-- what each person did, one row an undo
CREATE TABLE action (
  key        INTEGER PRIMARY KEY,
  author     INTEGER NOT NULL REFERENCES person (key),
  at         INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  changes    TEXT NOT NULL, -- JSON
  undone     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX action_undone ON action (author, key) WHERE undone = 1;
`,
};
