/** One part of a document (body, notes, headers …) into paragraphs, event by event. */
import type { XmlElement, XmlHandler } from '../../xml/reader.ts';
import { fieldTracker } from './field-tracker.ts';
import { writeDocxCode } from './locator.ts';
import { shown, takeProperty } from './look.ts';
import { keyOf, own } from './names.ts';
import { addCode, addText, addressOf, newDraft, type Draft, type RunDraft } from './paragraph.ts';
import type { Styles } from './styles.ts';
import { tableContext, tableEvents, type TableState } from './tables.ts';

/** What was met on the way that a user ought to know. */
export interface StoryFacts {
  tracked: boolean;
  hidden: boolean;
  embedded: boolean;
  foreignChunks: boolean;
  /** Ids of notes in the order they are referred to. */
  readonly footnotes: string[];
  readonly endnotes: string[];
}

export function newFacts(): StoryFacts {
  return {
    tracked: false,
    hidden: false,
    embedded: false,
    foreignChunks: false,
    footnotes: [],
    endnotes: [],
  };
}

export interface StoryOptions {
  readonly styles: Styles;
  readonly facts: StoryFacts;
  /** `w:id` of the note a paragraph stands in; called for each finished outermost paragraph. */
  readonly done: (draft: Draft, note: string | undefined) => void;
}

// what is gone when all changes are accepted, and what repeats or only describes the text
const MUTED = new Set([
  'w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange',
  'w:tcPrChange', 'w:tblGridChange', 'w:numberingChange', 'w:sdtPr', 'w:sdtEndPr', 'w:rt', 'mc:Fallback', 'm:oMath',
]); // prettier-ignore

const TRACKED = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo']);

/** Breaks and marks inside a run that stand for themselves. */
const MARKS: Readonly<Record<string, 'break' | 'tab' | 'image' | 'field' | 'other'>> = {
  'w:br': 'break',
  'w:cr': 'break',
  'w:tab': 'tab',
  'w:ptab': 'tab',
  'w:drawing': 'image',
  'w:pict': 'image',
  'w:object': 'image',
  'w:pgNum': 'field',
  'w:control': 'other',
  'w:contentPart': 'other',
};

/** A handler for {@link readXml} that hands each paragraph to `options.done`, in document order. */
export function storyHandler(options: StoryOptions): XmlHandler {
  const { styles, facts } = options;
  const path: string[] = [];
  const drafts: Draft[] = [];
  const fields = fieldTracker();
  const tables: TableState = { stacks: [[]], count: 0 };
  let muted = 0;
  let paragraphs = 0;
  let note: string | undefined;
  let preserve = false;
  let words = '';

  const open = (element: XmlElement): void => {
    const key = keyOf(element);
    const parent = path.at(-1);
    path.push(key);
    const draft = drafts.at(-1);
    const run = draft?.run;
    if (run !== undefined && path.length === run.depth + 1) run.child++;
    if (draft !== undefined && !draft.muted) count(draft, key);
    if (MUTED.has(key)) {
      if (key === 'm:oMath' && muted === 0 && draft !== undefined)
        addCode(draft, { type: 'other', label: 'math', data: `math:${draft.maths - 1}` });
      muted++;
    }
    if (TRACKED.has(key)) facts.tracked = true;
    if (key === 'w:p') {
      const context = tableContext(tables);
      drafts.push(
        newDraft({
          index: paragraphs++,
          context: context ?? {},
          inTable: context !== undefined,
          inTextBox: tables.stacks.length > 1,
          muted: muted > 0,
        }),
      );
    } else if (key === 'w:r') openRun(draft);
    else if (muted > 0) return;
    else if (parent === 'w:rPr') runProperty(run, key, element);
    else if (draft !== undefined) inParagraph(draft, run, key, element);
    else outside(key, element);
    if (muted === 0) tableEvents(tables, key, element);
  };

  const openRun = (draft: Draft | undefined): void => {
    if (draft === undefined) return;
    draft.run = {
      index: draft.runs++,
      depth: path.length,
      look: {},
      style: undefined,
      child: -1,
      resolved: undefined,
    };
  };

  const runProperty = (run: RunDraft | undefined, key: string, element: XmlElement): void => {
    if (run === undefined || path.at(-3) !== 'w:r') return;
    if (key === 'w:rStyle') run.style = own(element, 'val');
    else takeProperty(run.look, element);
  };

  const outside = (key: string, element: XmlElement): void => {
    if (key === 'w:footnote' || key === 'w:endnote' || key === 'w:comment') {
      note = own(element, 'id');
      const type = own(element, 'type') ?? 'normal';
      if (type !== 'normal') muted++;
    } else if (key === 'w:altChunk' || key === 'w:subDoc') facts.foreignChunks = true;
  };

  const inParagraph = (draft: Draft, run: RunDraft | undefined, key: string, element: XmlElement): void => {
    switch (key) {
      case 'w:pStyle':
        draft.style = own(element, 'val');
        return;
      case 'w:outlineLvl':
        draft.outline = Number(own(element, 'val'));
        return;
      case 'w:numId':
        draft.list = own(element, 'val');
        return;
      case 'w:ilvl':
        draft.listLevel = Number(own(element, 'val'));
        return;
      case 'w:hyperlink':
        fields.openElement(draft, `link:${draft.links - 1}`, '');
        return;
      case 'w:fldSimple':
        fields.openElement(draft, `simple:${draft.simples - 1}`, own(element, 'instr') ?? '');
        return;
      case 'w:subDoc':
        facts.foreignChunks = true;
        return;
      case 'w:t':
        words = '';
        preserve = element.attributes['xml:space']?.value === 'preserve';
        return;
    }
    // its properties are complete only after w:rPr has ended
    if (run !== undefined && key !== 'w:rPr') inRun(draft, run, key, element);
  };

  const inRun = (draft: Draft, run: RunDraft, key: string, element: XmlElement): void => {
    if (key === 'w:fldChar') {
      fields.character(draft, run, own(element, 'fldCharType') ?? '');
      return;
    }
    if (fields.inInstruction() || isHidden(draft, run)) return;
    const data = writeDocxCode({ kind: 'node', at: addressOf(run) });
    switch (key) {
      case 'w:noBreakHyphen':
        addText(draft, run, '\u2011');
        return;
      case 'w:softHyphen':
        addText(draft, run, '\u00AD');
        return;
      case 'w:sym':
        addCode(draft, { type: 'character', label: 'symbol', data });
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const ids = key === 'w:footnoteReference' ? facts.footnotes : facts.endnotes;
        ids.push(own(element, 'id') ?? '');
        addCode(draft, { type: 'footnote', label: String(ids.length), data });
        return;
      }
    }
    const mark = MARKS[key];
    if (mark === undefined) return;
    if (mark === 'image') {
      if (key === 'w:object') facts.embedded = true;
      if (path.slice(run.depth, -1).some((k) => MARKS[k] === 'image')) return;
      addCode(draft, { type: 'image', label: 'image', data });
    } else if (mark === 'break') {
      const type = own(element, 'type') ?? 'textWrapping';
      const label = type === 'textWrapping' ? 'br' : type;
      addCode(draft, { type: 'break', label, equivalent: '\n', data });
    } else if (mark === 'tab') addCode(draft, { type: 'tab', label: 'tab', equivalent: '\t', data });
    else addCode(draft, { type: mark, label: mark, data });
  };

  const isHidden = (draft: Draft, run: RunDraft): boolean => {
    if (run.resolved === undefined) {
      const look = { ...styles.inherited(draft.style, run.style), ...run.look };
      run.resolved = { look: shown(look), hidden: look.hidden ?? false, symbols: look.symbols ?? false };
    }
    if (run.resolved.hidden) facts.hidden = true;
    return run.resolved.hidden;
  };

  const close = (element: XmlElement): void => {
    const key = keyOf(element);
    path.pop();
    const draft = drafts.at(-1);
    if (MUTED.has(key)) muted--;
    if (key === 'w:p') {
      closeParagraph();
      return;
    }
    if (key === 'w:r' && draft !== undefined) {
      draft.run = undefined;
      return;
    }
    if (key === 'w:footnote' || key === 'w:endnote' || key === 'w:comment') {
      // a separator was muted as a whole
      if (draft === undefined) {
        note = undefined;
        muted = 0;
      }
      return;
    }
    if (muted > 0) return;
    tableEvents(tables, key, undefined);
    if (draft === undefined) return;
    if (key === 'w:t') closeText(draft);
    else if (key === 'w:hyperlink' || key === 'w:fldSimple')
      fields.closeElement(draft, key === 'w:hyperlink');
  };

  const closeText = (draft: Draft): void => {
    const text = preserve ? words : words.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    words = '';
    const run = draft.run;
    if (text === '' || run === undefined || fields.inInstruction() || isHidden(draft, run)) return;
    addText(draft, run, text.replace(/[\r\n]+/g, ' '));
  };

  const closeParagraph = (): void => {
    const draft = drafts.pop();
    if (draft === undefined || draft.muted) return;
    fields.leave(draft);
    const outer = drafts.at(-1);
    if (outer === undefined) emit(draft);
    else outer.inner.push(draft);
  };

  const emit = (draft: Draft): void => {
    options.done(draft, note);
    for (const inner of draft.inner) emit(inner);
  };

  const text = (value: string): void => {
    if (muted > 0) return;
    const at = path.at(-1);
    if (at === 'w:t') words += value;
    else if (at === 'w:instrText') fields.instruct(value);
  };

  return { open, close, text };
}

function count(draft: Draft, key: string): void {
  if (key === 'w:hyperlink') draft.links++;
  else if (key === 'w:fldSimple') draft.simples++;
  else if (key === 'm:oMath') draft.maths++;
}
