/** A paragraph being read: its pieces, and the counters its codes are addressed by. */
import type { ParagraphContext } from '../../../../../shared/domain/paragraph.ts';
import { characterTag } from '../../text/characters.ts';
import { writeDocxCode, type NodeAddress } from './locator.ts';
import type { Look } from './look.ts';
import { shown } from './look.ts';
import type { CodeDraft, Piece } from './pieces.ts';

/** A `w:p` and everything found in it so far. */
export interface Draft {
  /** Ordinal in the part, from 0. */
  readonly index: number;
  readonly context: ParagraphContext;
  readonly inTable: boolean;
  readonly inTextBox: boolean;
  /** Read only to count: its text does not exist for the reader. */
  readonly muted: boolean;
  readonly pieces: Piece[];
  /** Paragraphs of text boxes anchored here, which follow it. */
  readonly inner: Draft[];
  style: string | undefined;
  outline: number | undefined;
  list: string | undefined;
  listLevel: number | undefined;
  runs: number;
  links: number;
  simples: number;
  maths: number;
  run: RunDraft | undefined;
}

export interface RunDraft {
  readonly index: number;
  /** Depth of its start tag in the part. */
  readonly depth: number;
  readonly look: Look;
  style: string | undefined;
  /** Ordinal of the child element that is open or was last, from 0. */
  child: number;
  /** Inherited and own properties together, once its text begins. */
  resolved:
    | { readonly look: ReturnType<typeof shown>; readonly hidden: boolean; readonly symbols: boolean }
    | undefined;
}

export function newDraft(at: Pick<Draft, 'index' | 'context' | 'inTable' | 'inTextBox' | 'muted'>): Draft {
  return {
    ...at,
    pieces: [],
    inner: [],
    style: undefined,
    outline: undefined,
    list: undefined,
    listLevel: undefined,
    runs: 0,
    links: 0,
    simples: 0,
    maths: 0,
    run: undefined,
  };
}

/** Adds text of the run that is open; private-use characters become codes. */
export function addText(draft: Draft, run: RunDraft, text: string): void {
  const look = run.resolved?.look ?? shown(run.look);
  if (run.resolved?.symbols === true) {
    addCode(draft, symbolCode(run, text));
    return;
  }
  if (!/[\uE000-\uE7FF]/.test(text)) {
    draft.pieces.push({ kind: 'text', text, look, run: run.index });
    return;
  }
  for (const part of text.split(/([\uE000-\uE7FF])/)) {
    if (part === '') continue;
    if (/^[\uE000-\uE7FF]$/.test(part)) {
      const { type, label, equivalent, data } = characterTag(1, part);
      addCode(draft, {
        type,
        label,
        ...(equivalent === undefined ? {} : { equivalent }),
        ...(data === undefined ? {} : { data }),
      });
    } else draft.pieces.push({ kind: 'text', text: part, look, run: run.index });
  }
}

/** A text in a font of pictures: its letters mean nothing. */
function symbolCode(run: RunDraft, text: string): CodeDraft {
  const data = writeDocxCode({ kind: 'node', at: addressOf(run) });
  return { type: 'character', label: [...text].length > 1 ? 'symbols' : 'symbol', data };
}

export function addCode(draft: Draft, code: CodeDraft): void {
  draft.pieces.push({ kind: 'code', code });
}

export function addressOf(run: RunDraft): NodeAddress {
  return { run: run.index, child: Math.max(0, run.child) };
}

/** The plain text of pieces from `start` on, for the equivalent of a field. */
export function textFrom(pieces: readonly Piece[], start: number): string {
  return pieces
    .slice(start)
    .map((p) => (p.kind === 'text' ? p.text : p.kind === 'code' ? (p.code.equivalent ?? '') : ''))
    .join('');
}
