/** Words of a source that look like typos, by the user's own dictionary. */
import { useEffect, useMemo, useState } from 'react';
import type { ParagraphRow } from '../../../../shared/contract/paragraphs.ts';
import { isOneEdit } from '../../../../shared/text/one-edit.ts';
import { findPlaceables } from '../../../../shared/text/placeables.ts';
import { spellWords } from '../../../../shared/text/spell-words.ts';
import type { SpellWord } from '../../../../shared/text/spell-words.ts';
import type { Mark } from '../../../client/index.ts';
import { useMessages } from '../../../i18n/index.ts';
import type { Speller } from './speller.ts';

interface Typo extends SpellWord {
  readonly suggestion: string;
}

const NONE: readonly Mark[] = [];

/**
 * Marks for a source that is being translated. A dictionary knows few names: a word counts as a typo only when
 * one letter makes it a word, and never inside quotation marks.
 */
export function useTypos(speller: Speller, row: ParagraphRow, wanted: boolean): readonly Mark[] {
  const { t } = useMessages();
  const [found, setFound] = useState<{ readonly row: string; readonly typos: readonly Typo[] } | null>(null);
  const { id, source } = row;
  useEffect(() => {
    if (!wanted) return;
    let turn = 0;
    const look = async (): Promise<void> => {
      const mine = ++turn;
      const typos = await typosOf(speller, source);
      if (mine === turn) setFound({ row: id, typos });
    };
    const soon = (): void => void look().catch(() => undefined);
    soon();
    const stop = speller.subscribe(soon);
    return () => {
      turn = -1;
      stop();
    };
  }, [speller, id, source, wanted]);
  const typos = wanted && found?.row === id ? found.typos : undefined;
  return useMemo(() => {
    if (typos === undefined || typos.length === 0) return NONE;
    return typos.map(({ start, end, suggestion }): Mark => {
      const title = t('text.typo', { expected: suggestion });
      return { start, end, kind: 'finding', ordinal: 0, hue: 0, title };
    });
  }, [typos, t]);
}

async function typosOf(speller: Speller, text: string): Promise<readonly Typo[]> {
  if (speller.state !== 'ready') return [];
  const quoted = findPlaceables(text).filter(({ kind }) => kind === 'quoted');
  const words = spellWords(text, 'arabic').filter(
    ({ start, end }) => !quoted.some((name) => start >= name.start && end <= name.end),
  );
  await speller.learn(words.map(({ word }) => word));
  const typos: Typo[] = [];
  for (const word of words) {
    if (speller.isRight(word.word) !== false) continue;
    const [suggestion] = await speller.suggest(word.word);
    if (suggestion !== undefined && isOneEdit(word.word, suggestion)) typos.push({ ...word, suggestion });
  }
  return typos;
}
