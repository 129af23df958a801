/** What the core tells its hosts unasked. */
import { z } from 'zod';
import { appErrorSchema } from './error-schema.ts';
import { count, jobId, projectId } from './values.ts';

export const ENTITIES = [
  'project',
  'documents',
  'paragraphs',
  'notes',
  'links',
  'memories',
  'settings',
  'recent',
  'words',
] as const;

export const event = z.discriminatedUnion('type', [
  /** Sent after the commit. Without `numbers`, any paragraph may have changed. */
  z.object({
    type: z.literal('changed'),
    project: projectId.nullable(),
    entities: z.array(z.enum(ENTITIES)),
    numbers: z.array(count).exactOptional(),
  }),
  z.object({
    type: z.literal('progress'),
    job: jobId,
    done: count,
    /** 0 while the whole is not known. */
    total: count,
    phase: z.string(),
  }),
  /** The project can no longer be written: offer a rescue copy. */
  z.object({ type: z.literal('trouble'), project: projectId, error: appErrorSchema }),
  /** The host's menu or another window asks the screen to do something. */
  z.object({ type: z.literal('menu'), command: z.string(), argument: z.string().exactOptional() }),
]);

export type CoreEvent = Readonly<z.infer<typeof event>>;
