/** The first schema of a translation memory. */
import type { Migration } from '../migrate.ts';

export const first: Migration = {
  version: 1,
  sql: `
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- names that repeat: authors, projects, documents
CREATE TABLE label (
  key  INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- an import that did not end is taken back when the memory is next opened to write
CREATE TABLE import (
  key   INTEGER PRIMARY KEY AUTOINCREMENT,
  name  TEXT NOT NULL,
  at    INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done')),
  units INTEGER NOT NULL DEFAULT 0
) STRICT;

-- append-only but for removal: a changed unit is a new row with the old id, and a key is never used twice
CREATE TABLE unit (
  key         INTEGER PRIMARY KEY AUTOINCREMENT,
  id          TEXT, -- of a paragraph; its sentences go with it
  parent      INTEGER REFERENCES unit (key) ON DELETE CASCADE, -- the paragraph this sentence is of
  source      TEXT NOT NULL,
  target      TEXT NOT NULL,
  tags        TEXT NOT NULL DEFAULT '[]',
  links       TEXT NOT NULL DEFAULT '[]', -- [source start, source end, target start, target end] each
  source_hash INTEGER NOT NULL,           -- of the folded source
  before      INTEGER NOT NULL,           -- the same of the paragraph before; 0 where there is none
  after       INTEGER NOT NULL,
  author      INTEGER REFERENCES label (key),
  project     INTEGER REFERENCES label (key),
  document    INTEGER REFERENCES label (key),
  paragraph   TEXT,                       -- id of the confirmed paragraph it comes from
  import      INTEGER REFERENCES import (key),
  created_at  INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL,
  uses        INTEGER NOT NULL DEFAULT 0,
  text_check  INTEGER NOT NULL            -- CRC-32 of source, line end, target
) STRICT;
CREATE INDEX unit_source ON unit (source_hash);
CREATE INDEX unit_parent ON unit (parent) WHERE parent IS NOT NULL;
CREATE INDEX unit_paragraph ON unit (paragraph) WHERE paragraph IS NOT NULL;

-- hashes of a unit's words as written, then of their stems: 32 bits each, little-endian
CREATE TABLE shape (
  unit   INTEGER PRIMARY KEY REFERENCES unit (key) ON DELETE CASCADE,
  hashes BLOB NOT NULL
) STRICT;

-- sealed blocks of signatures; units after the last of them are signed when the memory is opened
CREATE TABLE signature (
  first INTEGER PRIMARY KEY,
  last  INTEGER NOT NULL,
  data  BLOB NOT NULL
) STRICT;

-- folded words of whole paragraphs, both sides
CREATE VIRTUAL TABLE words USING fts5 (
  source, target, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
`,
};
