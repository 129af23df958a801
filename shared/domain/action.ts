/** Names of what a person did, for "Undo …" in menus and messages. */

export const ACTION_KINDS = [
  'typing',
  'insert',
  'status',
  'lock',
  'copy-as-is',
  'part',
  'note-add',
  'note-change',
  'note-remove',
  'link-add',
  'link-change',
  'links-accept',
  'links-import',
  'link-remove',
  'restore',
  'replace',
  'repeats',
  'split',
  'join',
  'import',
  'pretranslate',
  'review-merge',
  'edit',
] as const;

/** One user action of the journal: what one Ctrl+Z takes back. */
export type ActionKind = (typeof ACTION_KINDS)[number];
