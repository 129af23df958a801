/** Everything in the editor that helps with writing, put together for one paragraph. */
import { completionStatus } from '@codemirror/autocomplete';
import { Compartment } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { scriptOf } from '../../../shared/text/script.ts';
import { spellWords } from '../../../shared/text/spell-words.ts';
import type { WritingAids } from './aids.ts';
import { ghost } from './ghost.ts';
import { pickList } from './pick-list.ts';
import { smartTyping } from './smart-typing.ts';
import { spellingMarks } from './spelling/marks.ts';
import { twinHints } from './twin-hints.ts';

/** Holds {@link writingAids}: choices change while a paragraph is live. */
export const aided = new Compartment();

/** The aids for one paragraph; those for English only where the translation is in Latin letters. */
export function writingAids(row: ParagraphRow, language: string, aids: WritingAids): Extension {
  const latin = scriptOf(language) === 'Latn';
  return [
    pickList({ source: row.source, tags: row.tags, aids }),
    latin ? twinHints : [],
    latin && aids.smart ? smartTyping : [],
    aids.completion ? ghost(aids.words) : [],
    latin ? spellingMarks(aids.speller, namesOf(row), 'latin') : [],
    // Escape closes what is open before it leaves the text
    EditorView.contentAttributes.of((view): Record<string, string> =>
      completionStatus(view.state) === null ? {} : { 'data-holds-escape': '' },
    ),
  ];
}

/** Latin words of the source and of the notes on it: names, mostly, and right as they stand there. */
function namesOf(row: ParagraphRow): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of [row.source, ...row.notes.map((note) => note.text)])
    for (const { word } of spellWords(text, 'latin')) if (/\p{Lu}/u.test(word)) words.add(word);
  return words;
}
