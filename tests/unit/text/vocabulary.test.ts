import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from '../../../shared/text/vocabulary.ts';
import { anyText } from './arbitrary.ts';

function words(...texts: readonly string[]): readonly string[] {
  const vocabulary = new Vocabulary();
  for (const text of texts) vocabulary.add(text);
  return vocabulary.words(100);
}

test('the most used come first, short words are left to be typed', () => {
  expect(words('talks between ministers', 'the ministers and cooperation')).toEqual([
    'ministers',
    'between',
    'cooperation',
  ]);
});

test('a capital at the start of a sentence is the sentence’s, elsewhere it is the word’s', () => {
  expect(words('Cooperation grew. Cooperation with Moscow grew.')).toEqual(['cooperation', 'Moscow']);
});

test('names are offered whole', () => {
  expect(words('met Abdelmadjid Tebboune and Sergey Lavrov')).toEqual(
    expect.arrayContaining(['Abdelmadjid Tebboune', 'Sergey Lavrov', 'Tebboune']),
  );
});

test('every word offered stands in the texts, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
      const all = texts.join('\n').toLowerCase();
      for (const word of words(...texts)) expect(all).toContain(word.toLowerCase());
    }),
  );
});
