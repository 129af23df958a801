/** Numbers and codes of a match brought into line with the text at hand. */
import { expect, it } from 'vitest';
import { adaptNumbers, adaptTags } from '../../../electron/core/memory/adapt.ts';
import { closeTag, openTag, type TagDefinition } from '../../../shared/domain/tag.ts';

function adapted(source: string, matched: string, target: string) {
  const found = adaptNumbers(source, matched, target);
  return { ...found, words: found.adapted.map(({ start, end }) => found.target.slice(start, end)) };
}

it.each([
  ['بلغت 18 مليونا', 'بلغت 15 مليونا', 'reached 15 million', 'reached 18 million', ['18']],
  ['في ١٢ مارس ٢٠٢٢', 'في ١١ مارس ٢٠٢١', 'on 11 March 2021', 'on 12 March 2022', ['12', '2022']],
  ['بقيمة 2,500 دينار', 'بقيمة 1,200 دينار', 'worth 1,200 dinars', 'worth 2,500 dinars', ['2,500']],
  ['بنسبة ٧٫٥٪', 'بنسبة ٣٫٢٪', 'by 3.2%', 'by 7.5%', ['7.5']],
  ['من 20 إلى 10', 'من 10 إلى 20', 'from 10 to 20', 'from 20 to 10', ['20', '10']],
  ['عام 2021', 'عام 2021', 'in 2021', 'in 2021', []],
])('%s', (source, matched, target, expected, words) => {
  expect(adapted(source, matched, target)).toMatchObject({ target: expected, words, left: 0 });
});

it('leaves what it is not sure of, and says so', () => {
  expect(adapted('بلغت 18', 'بلغت 15', 'reached fifteen')).toMatchObject({
    target: 'reached fifteen',
    left: 1,
  });
  expect(adapted('بلغت 18 و20', 'بلغت 15', 'reached 15')).toMatchObject({ target: 'reached 15', left: 1 });
  expect(adapted('@user1 قال 18', '@user1 قال 15', '@user1 said 15')).toMatchObject({
    target: '@user1 said 18',
  });
});

const bold = (id: number): TagDefinition => ({ id, pair: true, type: 'bold', label: 'b' });

it('renames codes to those of the paragraph, and drops those it has not', () => {
  const mine = { text: `قال ${openTag(3)}نعم${closeTag(3)}`, tags: [bold(3)] };
  const theirs = {
    text: `قال ${openTag(1)}لا${closeTag(1)}${openTag(2)}`,
    tags: [bold(1), { id: 2, pair: false, type: 'break', label: 'br' } as const],
  };
  expect(adaptTags(mine, theirs, `said ${openTag(1)}no${closeTag(1)}${openTag(2)}`)).toBe(
    `said ${openTag(3)}no${closeTag(3)}`,
  );
});
