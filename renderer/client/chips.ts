/** Inline codes and characters nobody sees, as chips: the same in a text that is read and in the live editor. */
import { hasTags, tagOf } from '../../shared/domain/tag.ts';
import type { TagDefinition } from '../../shared/domain/tag.ts';
import { findInvisible } from '../../shared/text/invisible.ts';
import { messages } from '../i18n/index.ts';

export interface Chip {
  /** UTF-16 offsets of what the chip stands for. */
  readonly start: number;
  readonly end: number;
  /** Short, read from the left: the number of a code and what it is. */
  readonly label: string;
  readonly title: string;
  /** Which part of a code this is; null for an invisible character. */
  readonly tag: 'open' | 'close' | 'alone' | null;
}

/** The chips of a text in order. */
export function chipsOf(text: string, tags: readonly TagDefinition[]): readonly Chip[] {
  const chips: Chip[] = findInvisible(text).map(({ start, end, label, name }) => {
    return { start, end, label, title: name, tag: null };
  });
  if (!hasTags(text)) return chips;
  const { t } = messages();
  for (let i = 0; i < text.length; i++) {
    const mark = tagOf(text.charCodeAt(i));
    if (mark === undefined) continue;
    const definition = tags.find(({ id }) => id === mark.id);
    const title = t('text.code-is', { number: mark.id, name: t(`text.code-${definition?.type ?? 'other'}`) });
    const part = mark.closing ? 'close' : definition?.pair === true ? 'open' : 'alone';
    chips.push({ start: i, end: i + 1, label: labelOf(mark.id, mark.closing, definition), title, tag: part });
  }
  return chips.toSorted((a, b) => a.start - b.start);
}

function labelOf(id: number, closing: boolean, definition: TagDefinition | undefined): string {
  if (closing) return `/${id}`;
  const label = definition?.label ?? '';
  return label === '' || label === String(id) ? String(id) : `${id} ${label}`;
}
