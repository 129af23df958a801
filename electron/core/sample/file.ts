/** What the sample's translation file may say. */
import { z } from 'zod';
import { LINK_KINDS } from '../../../shared/domain/link.ts';
import { NOTE_KINDS } from '../../../shared/domain/note.ts';

const words = z.string().min(1);
const quote = z.union([words, z.strictObject({ text: words, occurrence: z.int().min(1) })]);

const text = {
  target: z.string().min(1),
  notes: z.array(
    z.strictObject({
      kind: z.enum(NOTE_KINDS),
      source: quote.nullable(),
      target: quote.nullable(),
      text: z.string().min(1),
    }),
  ),
  links: z.array(
    z
      .strictObject({ kind: z.enum(LINK_KINDS), source: z.array(quote), target: z.array(quote) })
      .refine((l) => l.source.length + l.target.length > 0, 'a link needs words on one side at least'),
  ),
};

/** Translation, notes and links; `draft` is the paragraph half done, for the project a new user first opens. */
export const sampleFile = z.strictObject({
  title: z.string().min(1),
  paragraphs: z.array(
    z.strictObject({
      number: z.int().min(1),
      status: z.enum(['draft', 'translated', 'approved', 'signed-off']),
      ...text,
      draft: z.strictObject(text).exactOptional(),
    }),
  ),
});

export type SampleFile = z.infer<typeof sampleFile>;
