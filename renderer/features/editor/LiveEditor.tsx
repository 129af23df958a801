/** The one live editor: a CodeMirror view in the live row. */
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Mark } from '../../client/index.ts';
import { aided, writingAids } from './aided.ts';
import type { WritingAids } from './aids.ts';
import { editorHandle } from './handle.ts';
import type { EditorHandle } from './handle.ts';
import { setMarks } from './highlights.ts';
import { editable, editorExtensions } from './state.ts';
import type { StateMemory } from './state.ts';
import styles from './editor.module.css';

export interface LiveEditorProps {
  readonly row: ParagraphRow;
  /** Text on the screen: what is typed and not yet on disk, else the row's own. */
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
  readonly memory: StateMemory;
  readonly aids: WritingAids;
  readonly readOnly: boolean;
  readonly onText: (text: string) => void;
  readonly onEdge: (forward: boolean) => void;
  /** Told of the editor when it is ready, and of null when it goes. */
  readonly onReady: (handle: EditorHandle | null) => void;
}

/** Mount it with the paragraph's id as key: one view never changes its paragraph. */
export function LiveEditor(props: LiveEditorProps) {
  const { row, text, marks, memory, readOnly, aids, language } = props;
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const callbacks = useRef(props);
  useLayoutEffect(() => {
    callbacks.current = props;
  });

  const mount = useEffectEvent((parent: HTMLElement) => {
    const extensions = editorExtensions({
      number: row.number,
      language: props.language,
      direction: props.direction,
      source: row.source,
      tags: row.tags,
      aids: writingAids(row, props.language, props.aids),
      onText: (typed) => callbacks.current.onText(typed),
      onEdge: (forward) => callbacks.current.onEdge(forward),
    });
    const kept = memory.recall(row.id, text);
    const selection = kept?.selection ?? { anchor: text.length };
    const state = EditorState.create({ doc: text, extensions, selection });
    return new EditorView({ state, parent });
  });

  useLayoutEffect(() => {
    if (holder.current === null) return;
    const made = mount(holder.current);
    view.current = made;
    callbacks.current.onReady(editorHandle(made));
    return () => {
      callbacks.current.onReady(null);
      memory.keep(callbacks.current.row.id, made.state);
      made.destroy();
      view.current = null;
    };
  }, [memory]);

  // another person's text, or an undo from elsewhere: taken over unless something is typed here
  useLayoutEffect(() => {
    const current = view.current;
    if (current === null || current.state.doc.toString() === text || current.composing) return;
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: text },
      annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
    });
  }, [text]);

  // choices that change while the paragraph is live; its source and notes are those it was opened with
  const shown = useRef(aids);
  const renew = useEffectEvent(() => aided.reconfigure(writingAids(row, language, aids)));
  useEffect(() => {
    if (shown.current === aids) return;
    shown.current = aids;
    view.current?.dispatch({ effects: renew() });
  }, [aids]);

  useEffect(() => {
    const current = view.current;
    // marks belong to the text on disk: while more is being typed, those drawn move along by themselves
    if (current !== null && current.state.doc.toString() === row.target)
      current.dispatch({ effects: setMarks.of(marks) });
  }, [marks, row.target]);

  useEffect(() => {
    view.current?.dispatch({
      effects: editable.reconfigure(
        readOnly
          ? [EditorState.readOnly.of(true), EditorView.contentAttributes.of({ 'aria-readonly': 'true' })]
          : [],
      ),
    });
  }, [readOnly]);

  return <div ref={holder} className={styles.editor} />;
}
