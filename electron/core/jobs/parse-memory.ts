/** Reading an untrusted translation memory in a child process that can be killed at any moment. */
import type { FromChild, MemoryRequest, UnitBatch } from './protocol.ts';
import { startSession, type SessionPorts } from './session.ts';

export type { MemoryRequest, UnitBatch } from './protocol.ts';

/**
 * The units of a TMX file, prepared, in batches of about 500; to be read once and to the end (leaving the loop ends
 * the child).
 *
 * @throws FormatError for a file that is no TMX, cannot be decoded, or takes too long or too much memory; the
 *   signal's reason once it is aborted.
 */
export function parseMemory(request: MemoryRequest, ports: SessionPorts): AsyncIterable<UnitBatch> {
  return startSession({ type: 'parse-memory', request }, unitsOf, ports).batches();
}

function unitsOf(message: FromChild): UnitBatch | undefined {
  return message.type === 'units' ? message.batch : undefined;
}
