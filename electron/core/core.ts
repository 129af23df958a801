/** The face of the core that every host sees. */
import type { AppError } from '../../shared/contract/errors.ts';
import type { CoreEvent } from '../../shared/contract/events.ts';

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: AppError };

export interface Core {
  /** Runs `area.method`. Never rejects: every fault is an {@link AppError}. */
  call(method: string, input: unknown): Promise<Answer>;
  /** Calls `listener` for every event; the answer stops it. */
  on(listener: (event: CoreEvent) => void): () => void;
  /** Tells every screen something, as a host's menu does. */
  tell(event: CoreEvent): void;
  /** Seals, commits and closes everything; safe to call twice. */
  close(): Promise<void>;
}
