/** Files the user hands to the screen: their bytes go to a private folder in pieces, then are named by a token. */
import { z } from 'zod';
import { command } from './method.ts';
import { count } from './values.ts';

/** Largest piece of one message, in bytes before base64. */
export const STAGE_PIECE = 512 * 1024;
/** Largest file that can be handed over. */
export const STAGE_LIMIT = 200 * 1024 * 1024;

export const files = {
  begin: command(
    z.object({ name: z.string().min(1).max(255), size: count.max(STAGE_LIMIT) }),
    z.object({ staged: z.string() }),
  ),
  append: command(
    z.object({ staged: z.string(), offset: count, base64: z.string().max(Math.ceil(STAGE_PIECE / 3) * 4) }),
    z.object({ received: count }),
  ),
  discard: command(z.object({ staged: z.string() }), z.object({})),
  /** The host's own open window; empty when the user thought better of it. */
  choose: command(z.object({}), z.array(z.object({ staged: z.string(), name: z.string() }))),
} as const;
