/** The words somebody has selected, on either side of the live paragraph. */
import type { SourceSelection } from '../features/source/use-source-selection.ts';
import type { Session } from './session.ts';

export interface SelectedWords {
  readonly text: string;
  readonly side: 'source' | 'target';
}

const LONGEST = 200;

/** What is selected in the translation, else in the source; no words where nothing is. */
export function selectedWords(session: Session, source: SourceSelection, active: number): SelectedWords {
  const editor = session.editor.current;
  const target = editor?.hasFocus() === true ? editor.selection() : null;
  if (editor !== null && target !== null)
    return { text: shown(editor.text().slice(target.start, target.end)), side: 'target' };
  const picked = source.get();
  const text =
    picked === null ? '' : (session.rows.get(active)?.source.slice(picked.start, picked.end) ?? '');
  return { text: shown(text), side: 'source' };
}

function shown(text: string): string {
  return text.replace(/[\uE000-\uE7FF]/g, '').slice(0, LONGEST);
}
