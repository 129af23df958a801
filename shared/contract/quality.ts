/** Checks. */
import { z } from 'zod';
import { query } from './method.ts';
import { finding, paragraphFilter, paragraphNumber, projectId, text, paragraphId } from './values.ts';

export const quality = {
  /** Every finding that stands in the project, in order. */
  findings: query(
    z.object({ project: projectId, filter: paragraphFilter.default({}) }),
    z.array(finding.extend({ number: paragraphNumber })),
  ),
  /** Findings of one paragraph as if its target were `text`. */
  check: query(z.object({ project: projectId, paragraph: paragraphId, text }), z.array(finding)),
} as const;
