/** Links between source words and target words. Drawing them comes with the alignment room; reading is here. */
import { z } from 'zod';
import { command, query } from './method.ts';
import { link, linkId, linkKind, paragraphId, projectId, spanRange } from './values.ts';

export const links = {
  list: query(z.object({ project: projectId, paragraph: paragraphId.exactOptional() }), z.array(link)),
  add: command(
    z.object({
      project: projectId,
      paragraph: paragraphId,
      kind: linkKind.default('equivalence'),
      spans: z.array(spanRange).min(1).max(100),
    }),
    link,
  ),
  remove: command(z.object({ project: projectId, link: linkId }), z.object({})),
} as const;
