/** The first schema: people, documents, paragraphs, revisions, notes, links and their spans. */
import type { Migration } from '../migrate.ts';

export const first: Migration = {
  version: 1,
  sql: `
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  key      INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  initials TEXT NOT NULL,
  colour   TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  key         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  format      TEXT NOT NULL,
  position    INTEGER NOT NULL,
  options     TEXT NOT NULL DEFAULT '{}',
  warnings    TEXT NOT NULL DEFAULT '[]',
  state       TEXT NOT NULL CHECK (state IN ('importing', 'ready', 'removed')),
  imported_at INTEGER NOT NULL
) STRICT;

-- the imported file, byte for byte
CREATE TABLE skeleton (
  document INTEGER PRIMARY KEY REFERENCES document (key) ON DELETE CASCADE,
  bytes    BLOB NOT NULL,
  sha256   TEXT NOT NULL
) STRICT;

CREATE TABLE paragraph (
  key           INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  document      INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  number        INTEGER, -- place in the project from 1; null while its document is out of sight
  kind          TEXT NOT NULL,
  level         INTEGER NOT NULL,
  context       TEXT NOT NULL,
  language      TEXT NOT NULL,
  source        TEXT NOT NULL,
  tags          TEXT NOT NULL,
  locator       TEXT NOT NULL,
  source_words  INTEGER NOT NULL,
  source_length INTEGER NOT NULL,
  source_check  INTEGER NOT NULL, -- CRC-32 of the source
  target        TEXT NOT NULL DEFAULT '',
  status        TEXT NOT NULL DEFAULT 'not-started',
  locked        INTEGER NOT NULL DEFAULT 0,
  copy_as_is    INTEGER NOT NULL DEFAULT 0,
  head          INTEGER REFERENCES revision (seq),
  note_count    INTEGER NOT NULL DEFAULT 0,
  finding_count INTEGER NOT NULL DEFAULT 0
) STRICT;

-- answers the grid, the filters and the counts without touching a text
CREATE INDEX paragraph_grid ON paragraph
  (number, document, status, copy_as_is, note_count, finding_count, source_words, source_length);
CREATE INDEX paragraph_document ON paragraph (document);

-- append-only; ordered by seq, never by a clock
CREATE TABLE revision (
  seq        INTEGER PRIMARY KEY AUTOINCREMENT,
  id         TEXT NOT NULL UNIQUE,
  paragraph  INTEGER NOT NULL REFERENCES paragraph (key) ON DELETE CASCADE,
  parent     INTEGER REFERENCES revision (seq),
  author     INTEGER NOT NULL REFERENCES person (key),
  at         INTEGER NOT NULL,
  text       TEXT NOT NULL,
  text_check INTEGER NOT NULL, -- CRC-32 of the text
  status     TEXT NOT NULL,
  origin     TEXT NOT NULL,
  open       INTEGER NOT NULL -- 1 while more typing may fold into it
) STRICT;
CREATE INDEX revision_paragraph ON revision (paragraph);

CREATE TABLE note (
  key        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  paragraph  INTEGER NOT NULL REFERENCES paragraph (key) ON DELETE CASCADE,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL,
  author     INTEGER NOT NULL REFERENCES person (key),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  removed    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX note_paragraph ON note (paragraph);

CREATE TABLE link (
  key        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  paragraph  INTEGER NOT NULL REFERENCES paragraph (key) ON DELETE CASCADE,
  kind       TEXT NOT NULL,
  note       INTEGER REFERENCES note (key) ON DELETE SET NULL,
  confidence REAL NOT NULL,
  author     INTEGER NOT NULL REFERENCES person (key),
  created_at INTEGER NOT NULL,
  removed    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX link_paragraph ON link (paragraph);

CREATE TABLE span (
  key       INTEGER PRIMARY KEY,
  paragraph INTEGER NOT NULL REFERENCES paragraph (key) ON DELETE CASCADE,
  note      INTEGER REFERENCES note (key) ON DELETE CASCADE,
  link      INTEGER REFERENCES link (key) ON DELETE CASCADE,
  side      TEXT NOT NULL CHECK (side IN ('source', 'target')),
  start     INTEGER NOT NULL,
  "end"     INTEGER NOT NULL,
  touched   INTEGER NOT NULL DEFAULT 0,
  -- the revision whose text the offsets of a target span are of
  revision  INTEGER REFERENCES revision (seq),
  CHECK ((note IS NULL) <> (link IS NULL))
) STRICT;
CREATE INDEX span_paragraph ON span (paragraph);
`,
};
