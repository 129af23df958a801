/** Closing blocks of signatures as units come in. */
import type { Database } from '../../db/database.ts';
import { BLOCK, sealBlock } from '../../memory/signature.ts';
import { addBlock, lastSealed, lastUnit, stemsAfter } from '../../repositories/memory/signatures.ts';

/** Seals every full block of units that are in none, in the caller's transaction. */
export function sealIfDue(db: Database): void {
  for (;;) {
    const sealed = lastSealed(db);
    // keys have gaps, so that this only says there may be enough; reading them to count costs milliseconds
    if (lastUnit(db) - sealed < BLOCK) return;
    const waiting = stemsAfter(db, sealed, BLOCK);
    const first = waiting[0];
    const last = waiting.at(-1);
    if (waiting.length < BLOCK || first === undefined || last === undefined) return;
    addBlock(db, first.key, last.key, sealBlock(waiting));
  }
}
