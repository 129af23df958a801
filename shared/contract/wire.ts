/** The envelope every transport carries, as JSON values. */
import { z } from 'zod';
import { appErrorSchema } from './error-schema.ts';
import { event } from './events.ts';

/** Largest message either way, in UTF-16 units of its JSON. */
export const MAX_MESSAGE = 32 * 1024 * 1024;

export const requestMessage = z.object({
  type: z.literal('request'),
  id: z.number().int().nonnegative(),
  method: z.string().max(100),
  input: z.unknown(),
});

export const answerMessage = z.discriminatedUnion('ok', [
  z.object({ type: z.literal('answer'), id: z.number().int(), ok: z.literal(true), value: z.unknown() }),
  z.object({ type: z.literal('answer'), id: z.number().int(), ok: z.literal(false), error: appErrorSchema }),
]);

export const eventMessage = z.object({ type: z.literal('event'), event });

export type RequestMessage = z.infer<typeof requestMessage>;
export type AnswerMessage = z.infer<typeof answerMessage>;
export type EventMessage = z.infer<typeof eventMessage>;
export type WireMessage = RequestMessage | AnswerMessage | EventMessage;
