/** The kinds of link a project offers: the built-in ones until its people make a list of their own. */
import { z } from 'zod';
import { LINK_KINDS } from '../../../shared/domain/link.ts';
import type { LinkKind } from '../../../shared/domain/link.ts';
import type { Database } from '../db/database.ts';
import { findMeta, writeMeta } from '../repositories/meta.ts';

export function linkKinds(db: Database): readonly LinkKind[] {
  const kept = findMeta(db, 'link-kinds');
  if (kept === undefined) return LINK_KINDS;
  try {
    const kinds = z.array(z.string()).nonempty().safeParse(JSON.parse(kept));
    return kinds.success ? kinds.data : LINK_KINDS;
  } catch {
    return LINK_KINDS;
  }
}

/** Keeps a list, each kind once. */
export function saveLinkKinds(db: Database, kinds: readonly LinkKind[]): void {
  writeMeta(db, 'link-kinds', JSON.stringify([...new Set(kinds)]));
}
