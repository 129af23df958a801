/** Where in the tables of a part the reader is. */
import type { ParagraphContext } from '../../../../../shared/domain/paragraph.ts';
import type { XmlElement } from '../../xml/reader.ts';
import { own } from './names.ts';

interface Table {
  readonly number: number;
  row: number;
  /** Grid column of the open cell, from 1. */
  column: number;
  /** Grid column of the next cell. */
  next: number;
}

export interface TableState {
  /** Open tables, outermost first; a text box begins a stack of its own. */
  readonly stacks: Table[][];
  count: number;
}

/** Context of a paragraph that begins here, or undefined outside of tables. */
export function tableContext(state: TableState): ParagraphContext | undefined {
  const table = state.stacks.at(-1)?.at(-1);
  if (table === undefined || table.column === 0) return undefined;
  return { table: table.number, row: table.row, column: table.column };
}

/** Follows start tags (with their element) and end tags (without). Merged cells count as columns. */
export function tableEvents(state: TableState, key: string, element: XmlElement | undefined): void {
  const stack = state.stacks.at(-1);
  const table = stack?.at(-1);
  if (element === undefined) {
    if (key === 'w:tbl') stack?.pop();
    else if (key === 'w:tc' && table !== undefined) table.column = 0;
    else if (key === 'w:txbxContent' && state.stacks.length > 1) state.stacks.pop();
    return;
  }
  switch (key) {
    case 'w:txbxContent':
      state.stacks.push([]);
      return;
    case 'w:tbl':
      stack?.push({ number: ++state.count, row: 0, column: 0, next: 1 });
      return;
  }
  if (table === undefined) return;
  switch (key) {
    case 'w:tr':
      table.row++;
      table.next = 1;
      return;
    case 'w:gridBefore':
      table.next += span(element);
      return;
    case 'w:tc':
      table.column = table.next++;
      return;
    case 'w:gridSpan':
      table.next = table.column + Math.max(1, span(element));
  }
}

function span(element: XmlElement): number {
  const value = Number(own(element, 'val'));
  return Number.isInteger(value) && value > 0 && value < 1000 ? value : 0;
}
