import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionOf, completionsOf } from '../../../renderer/features/editor/completion.ts';
import { pieceInsertion } from '../../../renderer/features/editor/insert-piece.ts';
import { sourcePieces } from '../../../renderer/features/editor/source-pieces.ts';
import type { SourcePiece } from '../../../renderer/features/editor/source-pieces.ts';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { anyText } from '../text/arbitrary.ts';

const BOLD: TagDefinition = { id: 1, pair: true, type: 'bold', label: 'b' };
const BREAK: TagDefinition = { id: 2, pair: false, type: 'break', label: 'br' };
const names = (pieces: readonly SourcePiece[]): readonly string[] =>
  pieces.map((piece) => (piece.kind === 'code' ? `<${piece.tag.id}>` : piece.text));

describe('what can be put in', () => {
  test('codes first, each once, then placeables in order with European digits', () => {
    const source = '\uE000قال\uE001 @Lamamra_dz عام ٢٠٢١\uE002 وتجاوزت 3 مليارات دولار بنسبة ٥٠٪ عام ٢٠٢١';
    expect(names(sourcePieces(source, [BOLD, BREAK]))).toEqual([
      '<1>',
      '<2>',
      '@Lamamra_dz',
      '2021',
      '3',
      '50%',
    ]);
  });

  test('Arabic names want translating; Latin ones and hashtags can be put in', () => {
    expect(names(sourcePieces('«لافروف» و«Gazprom» و#الجزائر', []))).toEqual(['Gazprom', '#الجزائر']);
  });

  test('holds no Arabic words, whatever the source is', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const numbers = sourcePieces(source, []).filter(({ kind }) => kind === 'number');
        expect(names(numbers).join(' ')).not.toMatch(/[\u0620-\u064a]/);
      }),
    );
  });
});

describe('putting a piece in', () => {
  /** The text after inserting, with `|` for the caret. */
  function inserted(text: string, piece: SourcePiece, from: number, to = from): string | null {
    const state = EditorState.create({ doc: text, selection: { anchor: from, head: to } });
    const change = pieceInsertion(state, piece);
    if (change === null) return null;
    const after = state.update(change).state;
    const { head } = after.selection.main;
    return `${after.sliceDoc(0, head)}|${after.sliceDoc(head)}`;
  }
  const bold: SourcePiece = { kind: 'code', tag: BOLD };

  test('a pair goes round the selected words', () => {
    expect(inserted('a bold word', bold, 2, 6)).toBe('a \uE000bold\uE001| word');
  });

  test('a pair at the caret is ready to be typed into', () => {
    expect(inserted('a ', bold, 2)).toBe('a \uE000|\uE001');
  });

  test('what was opened is closed, what is there is not put in twice', () => {
    expect(inserted('a \uE000bold', bold, 7)).toBe('a \uE000bold\uE001|');
    expect(inserted('\uE000a\uE001', bold, 3)).toBeNull();
    expect(inserted('a\uE002', { kind: 'code', tag: BREAK }, 0)).toBeNull();
  });

  test('a number behind a word gets a space of its own', () => {
    const year: SourcePiece = { kind: 'number', text: '2021' };
    expect(inserted('in', year, 2)).toBe('in 2021|');
    expect(inserted('in (', year, 4)).toBe('in (2021|');
  });
});

describe('the rest of a word', () => {
  const words = ['Ramtane Lamamra', 'cooperation', 'Lamamra', 'coordination'];
  test.each([
    ['with Ramt', 'ane Lamamra'],
    ['met Ramtane La', 'mamra'],
    ['the coo', 'peration'],
    ['Coord', 'ination'],
    ['the co', undefined],
    ['cooperatio', undefined],
    ['the coo ', undefined],
    ['', undefined],
  ])('%s…', (before, rest) => {
    expect(completionOf(before, words)?.rest).toBe(rest);
  });

  test('the list has every word that goes on, up to its length', () => {
    expect(completionsOf('coo', words, 8)).toEqual(['cooperation', 'coordination']);
    expect(completionsOf('coo', words, 1)).toEqual(['cooperation']);
  });

  test('always goes on with what is written', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 5 }), (before, known) => {
        const found = completionOf(before, known);
        expect(found === undefined || known.some((word) => word.endsWith(found.rest))).toBe(true);
      }),
    );
  });
});
