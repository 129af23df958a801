/** The shape of an error on the wire; apart from `errors.ts` so that a quick command need not load zod. */
import { z } from 'zod';
import { ERROR_CODES } from './errors.ts';

export const appErrorSchema = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  where: z.string().optional(),
  hint: z.string().optional(),
});
