/** Branded identifiers: all are UUIDs (version 7), because everything they name travels between colleagues. */

declare const brand: unique symbol;
type Branded<B extends string> = string & { readonly [brand]: B };

export type ProjectId = Branded<'project'>;
export type DocumentId = Branded<'document'>;
export type ParagraphId = Branded<'paragraph'>;
export type RevisionId = Branded<'revision'>;
export type NoteId = Branded<'note'>;
export type LinkId = Branded<'link'>;
export type PersonId = Branded<'person'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True when `value` is a UUID in the canonical lower-case form of RFC 9562. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}
