/** Fields and links that are open while a part is read, and the codes they become. */
import { fieldName, holdsWords } from './fields.ts';
import { writeDocxCode, type NodeAddress } from './locator.ts';
import { addCode, addressOf, textFrom, type Draft, type RunDraft } from './paragraph.ts';
import { isBalanced, type CodeDraft, type Piece } from './pieces.ts';

interface Field {
  instruction: string;
  inResult: boolean;
  readonly from: NodeAddress;
  separator: NodeAddress | undefined;
  /** The paragraph it began in, while that is open; later undefined. */
  draft: Draft | undefined;
  start: number;
}

/** An open `w:hyperlink` or `w:fldSimple`. */
interface Wrapper {
  readonly draft: Draft;
  start: number;
  readonly data: string;
  readonly instruction: string;
}

export interface FieldTracker {
  /** A `w:fldChar` of this type in the run that is open. */
  character(draft: Draft, run: RunDraft, type: string): void;
  /** Text of a `w:instrText`. */
  instruct(text: string): void;
  /** True where text is part of an instruction and not of the document. */
  inInstruction(): boolean;
  /** A `w:hyperlink`, or a `w:fldSimple` with its instruction, begins. */
  openElement(draft: Draft, data: string, instruction: string): void;
  closeElement(draft: Draft, isLink: boolean): void;
  /** The paragraph ends: fields still open go on in another one. */
  leave(draft: Draft): void;
}

export function fieldTracker(): FieldTracker {
  const fields: Field[] = [];
  const links: Wrapper[] = [];

  const inInstruction = (): boolean => fields.some((f) => !f.inResult);

  const fieldCharacter = (draft: Draft, run: RunDraft, type: string): void => {
    const at = addressOf(run);
    if (type === 'begin')
      fields.push({
        instruction: '',
        inResult: false,
        from: at,
        separator: undefined,
        draft,
        start: draft.pieces.length,
      });
    const field = fields.at(-1);
    if (field === undefined) return;
    if (type === 'separate') {
      field.inResult = true;
      field.separator = at;
    } else if (type === 'end') {
      fields.pop();
      // inside another field's instruction there is nothing to show
      if (!inInstruction()) endField(draft, field, at);
    }
  };

  /** Puts a piece in, minding what else is still open in the paragraph. */
  const insert = (draft: Draft, at: number, piece: Piece): void => {
    draft.pieces.splice(at, 0, piece);
    for (const other of [...fields, ...links]) if (other.draft === draft && other.start > at) other.start++;
  };

  const wrap = (draft: Draft, start: number, code: CodeDraft): void => {
    const open = { kind: 'open', code } as const;
    insert(draft, start, open);
    draft.pieces.push({ kind: 'close', of: open });
  };

  /** True when nothing that began after `start` is still open, or began before it and has ended. */
  const isWhole = (draft: Draft, start: number): boolean =>
    !links.some((l) => l.draft === draft && l.start > start) && isBalanced(draft.pieces, start);

  const endField = (draft: Draft, field: Field, end: NodeAddress): void => {
    const name = fieldName(field.instruction);
    const label = name.toLowerCase() || 'field';
    if (field.draft !== draft || !isWhole(draft, field.start)) {
      if (field.draft === draft) beginOnly(draft, field);
      addCode(draft, { type: 'field', label, data: writeDocxCode({ kind: 'node', at: end }) });
      return;
    }
    const equivalent = textFrom(draft.pieces, field.start);
    if (holdsWords(name) && field.separator !== undefined && equivalent !== '') {
      const data = writeDocxCode({ kind: 'field', from: field.from, to: field.separator, end });
      wrap(draft, field.start, { type: name === 'HYPERLINK' ? 'link' : 'field', label, data });
      return;
    }
    draft.pieces.length = field.start;
    const data = writeDocxCode({ kind: 'range', from: field.from, to: end });
    addCode(draft, { type: 'field', label, ...(equivalent === '' ? {} : { equivalent }), data });
  };

  /** A field that ends in another paragraph, or across a link: its beginning stands by itself. */
  const beginOnly = (draft: Draft, field: Field): void => {
    const to = field.separator ?? { run: Math.max(0, draft.runs - 1), child: 0 };
    const data = writeDocxCode({ kind: 'range', from: field.from, to });
    const label = fieldName(field.instruction).toLowerCase() || 'field';
    insert(draft, field.start, { kind: 'code', code: { type: 'field', label, data } });
  };

  const openLink = (draft: Draft, data: string, instruction: string): void => {
    links.push({ draft, start: draft.pieces.length, data, instruction });
  };

  const closeLink = (draft: Draft, isLink: boolean): void => {
    const link = links.pop();
    if (link === undefined || link.draft !== draft || inInstruction()) return;
    if (!isBalanced(draft.pieces, link.start)) return;
    const text = textFrom(draft.pieces, link.start);
    if (isLink) {
      if (draft.pieces.length > link.start)
        wrap(draft, link.start, { type: 'link', label: 'link', data: link.data });
      return;
    }
    const label = fieldName(link.instruction).toLowerCase() || 'field';
    if (holdsWords(fieldName(link.instruction)) && text !== '')
      wrap(draft, link.start, { type: 'field', label, data: link.data });
    else {
      draft.pieces.length = link.start;
      addCode(draft, { type: 'field', label, ...(text === '' ? {} : { equivalent: text }), data: link.data });
    }
  };

  return {
    character: fieldCharacter,
    instruct: (text) => {
      const field = fields.at(-1);
      if (field !== undefined && !field.inResult && field.instruction.length < 10_000)
        field.instruction += text;
    },
    inInstruction,
    openElement: openLink,
    closeElement: closeLink,
    leave: (draft) => {
      for (const field of fields.toReversed()) {
        if (field.draft !== draft) continue;
        beginOnly(draft, field);
        field.draft = undefined;
      }
    },
  };
}
