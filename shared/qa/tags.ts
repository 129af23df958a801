/** Inline codes lost, or added, in the translation. */
import { hasTags, tagOf, type TagDefinition } from '../domain/tag.ts';
import { finding, type Check, type Saying } from './check.ts';

const missing = { id: 'missing-tag', level: 'error' } as const;
const extra = { id: 'extra-tag', level: 'error' } as const;

export const missingTag: Check = {
  ...missing,
  title: 'Tag missing from the translation',
  run: ({ source, target, tags }) =>
    surplus(source, target).map((at) =>
      finding(
        missing,
        'source',
        { start: at, end: at + 1 },
        saying('tag-missing', nameAt(source, at, tags), 'is missing from the translation.'),
      ),
    ),
};

export const extraTag: Check = {
  ...extra,
  title: 'Tag the source does not have',
  run: ({ source, target, tags }) =>
    surplus(target, source).map((at) =>
      finding(
        extra,
        'target',
        { start: at, end: at + 1 },
        source.includes(target.charAt(at))
          ? saying('tag-more-often', nameAt(target, at, tags), 'stands here more often than in the source.')
          : saying('tag-extra', nameAt(target, at, tags), 'is not in the source.'),
      ),
    ),
};

/** Offsets of the codes `text` has beyond those of `other`, counting repeats. */
function surplus(text: string, other: string): readonly number[] {
  if (!hasTags(text)) return [];
  const left = new Map<number, number>();
  for (let i = 0; i < other.length; i++) {
    const unit = other.charCodeAt(i);
    if (tagOf(unit) !== undefined) left.set(unit, (left.get(unit) ?? 0) + 1);
  }
  const found: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (tagOf(unit) === undefined) continue;
    const n = left.get(unit) ?? 0;
    if (n === 0) found.push(i);
    else left.set(unit, n - 1);
  }
  return found;
}

interface TagName {
  readonly side: 'opening' | 'closing';
  /** Number and label. */
  readonly tag: string;
}

function nameAt(text: string, at: number, tags: readonly TagDefinition[]): TagName {
  const { id = 0, closing = false } = tagOf(text.charCodeAt(at)) ?? {};
  const label = tags.find((t) => t.id === id)?.label;
  return {
    side: closing ? 'closing' : 'opening',
    tag: label === undefined ? String(id) : `${id} (${label})`,
  };
}

function saying(code: string, { side, tag }: TagName, what: string): Saying {
  const message = `${side === 'closing' ? 'Closing tag' : 'Tag'} ${tag} ${what}`;
  return { code, values: { side, tag }, message };
}
