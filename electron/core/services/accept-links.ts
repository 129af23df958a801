/** Making links of suggestions inside a transaction the caller holds. */
import type { LinkId } from '../../../shared/domain/ids.ts';
import { drawnKind } from '../../../shared/domain/link.ts';
import { linksOf } from '../repositories/links.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import type { SpanRange } from '../repositories/spans.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { ServiceContext } from './context.ts';
import { addLinkNow } from './link-edits.ts';

/** Makes links of suggestions, but for those that share a word with a link that is there. */
export function acceptNow(
  context: ServiceContext,
  project: OpenProject,
  record: ParagraphRecord,
  suggested: readonly { readonly spans: readonly SpanRange[]; readonly confidence: number }[],
): readonly LinkId[] {
  const taken: SpanRange[] = linksOf(project.file.db, record.key).flatMap(({ spans }) => [...spans]);
  return suggested.flatMap(({ spans, confidence }) => {
    if (spans.some((span) => taken.some((other) => overlap(span, other)))) return [];
    taken.push(...spans);
    return [addLinkNow(context, project, record, { kind: drawnKind(spans), spans, confidence })];
  });
}

function overlap(a: SpanRange, b: SpanRange): boolean {
  return a.side === b.side && a.start < b.end && b.start < a.end;
}
