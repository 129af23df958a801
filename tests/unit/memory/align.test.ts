/** Sentences joined across a paragraph and its translation. */
import { expect, it } from 'vitest';
import { alignedSentences } from '../../../electron/core/memory/align.ts';
import { lightStem } from '../../../electron/core/memory/stem.ts';
import { foldText } from '../../../shared/text/fold.ts';

it('pairs sentence by sentence', () => {
  expect(
    alignedSentences(
      'وصل الوزير إلى العاصمة صباح اليوم. والتقى بنظيره في مقر الوزارة.',
      'The minister arrived in the capital this morning. He met his counterpart at the ministry.',
    ),
  ).toEqual([
    {
      source: 'وصل الوزير إلى العاصمة صباح اليوم.',
      target: 'The minister arrived in the capital this morning.',
    },
    { source: 'والتقى بنظيره في مقر الوزارة.', target: 'He met his counterpart at the ministry.' },
  ]);
});

it('lets two sentences answer to one, by length and by numbers', () => {
  const pairs = alignedSentences(
    'بلغت الصادرات 15 مليون دولار في عام 2021، وكانت أكبر قيمة تسجل منذ عشر سنوات كاملة. شكرا. غادر الوفد مساء أمس إلى باريس.',
    'Exports came to 15 million dollars in 2021. It was the largest figure recorded in ten full years. Thank you. The delegation left for Paris yesterday evening.',
  );
  expect(pairs[0]).toEqual({
    source: 'بلغت الصادرات 15 مليون دولار في عام 2021، وكانت أكبر قيمة تسجل منذ عشر سنوات كاملة.',
    target:
      'Exports came to 15 million dollars in 2021. It was the largest figure recorded in ten full years.',
  });
  expect(pairs.at(-1)?.target).toBe('The delegation left for Paris yesterday evening.');
});

it('has nothing to pair in a single sentence', () => {
  expect(alignedSentences('جملة واحدة.', 'One sentence. And another.')).toEqual([]);
});

it.each([
  ['والجزائر', 'الجزائر'],
  ['للوزارة', 'الوزارة'],
  ['وزارتها', 'وزارة'],
  ['بالوزير', 'الوزير'],
  ['المسؤولون', 'المسؤولين'],
])('%s and %s have one stem', (a, b) => {
  expect(lightStem(foldText(a))).toBe(lightStem(foldText(b)));
});

it.each(['كتاب', 'ولد', 'فنان', 'Algiers'])('%s keeps its letters', (word) => {
  expect(lightStem(foldText(word)).length).toBeGreaterThanOrEqual(3);
});
