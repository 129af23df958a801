/** Both catalogues say the same things, each wholly in its own language. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../renderer/i18n/ar/index.ts';
import { en } from '../../../renderer/i18n/en/index.ts';

type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Kinds of parts, as the parser of ICU messages numbers them. */
const LITERAL = 0;
const POUND = 7;
const SELECT = 5;
const PLURAL = 6;
const TAG = 8;

const flat = (areas: Areas): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(areas).flatMap(([area, all]) =>
      Object.entries(all).map(([key, message]) => [`${area}.${key}`, message] as const),
    ),
  );
const english = flat(en);
const arabic = flat(ar);

/** All parts of a message, those of its branches too. */
function parts(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) =>
    'options' in element
      ? [element, ...Object.values(element.options).flatMap(({ value }) => parts(value))]
      : [element],
  );
}

const partsOf = (message: string): readonly Element[] =>
  parts(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());

/** `name:kind` of every argument. */
const argumentsOf = (message: string): readonly string[] =>
  [
    ...new Set(
      partsOf(message)
        .filter(({ type }) => type !== LITERAL && type !== POUND && type !== TAG)
        .map((part) => `${'value' in part ? String(part.value) : ''}:${part.type}`),
    ),
  ].toSorted();

/** The branches of every plural or select, each list sorted. */
const branchesOf = (message: string, kind: number): readonly (readonly string[])[] =>
  partsOf(message)
    .filter(({ type }) => type === kind)
    .map((part) => ('options' in part ? Object.keys(part.options).toSorted() : []));

const pluralsOf = (message: string) => branchesOf(message, PLURAL);

describe('the two catalogues', () => {
  it('have the same keys', () => {
    expect([...arabic.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  const both = [...english].map(([key, message]) => ({ key, message, translated: arabic.get(key) ?? '' }));

  it('give every message the same arguments', () => {
    const other = both.filter(
      ({ message, translated }) => argumentsOf(translated).join() !== argumentsOf(message).join(),
    );
    expect(other).toEqual([]);
  });

  const counting = both.filter(({ message }) => pluralsOf(message).length > 0);

  it('count: English knows one and other', () => {
    expect(counting.length).toBeGreaterThan(5);
    for (const { key, message } of counting)
      for (const branches of pluralsOf(message))
        expect(branches, key).toEqual(expect.arrayContaining(['one', 'other']));
  });

  it('count: Arabic knows all six of its numbers', () => {
    for (const { key, message, translated } of counting) {
      expect(pluralsOf(translated), key).toHaveLength(pluralsOf(message).length);
      for (const branches of pluralsOf(translated))
        expect(branches, key).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    }
  });

  it('choose among the same', () => {
    for (const { key, message, translated } of both)
      expect(branchesOf(translated, SELECT), key).toEqual(branchesOf(message, SELECT));
  });
});

/** What is written with Latin letters in Arabic too: formats, keys, standards. */
const LATIN_IN_ARABIC =
  /\b(?:PDF|XLIFF|TMX|CSV|UTF|LE|BE|ISO|Ctrl|Alt|Enter|Escape|F|H|K|M|Trados|Studio|memoQ|OmegaT|docx|txt|tarjuman|pdf|html|markdown|xliff|tmx|tm|csv|Hunspell|Shift|Space|aff|dic|Pharaoh|JSON|dictd|index|dict|dz|tsv)\b/gu;

describe('the Arabic catalogue', () => {
  it('has no word left in English', () => {
    const left = [...arabic].filter(([, message]) =>
      partsOf(message).some(
        (part) =>
          part.type === LITERAL &&
          'value' in part &&
          /\p{Script=Latin}/u.test(String(part.value).replace(LATIN_IN_ARABIC, '')),
      ),
    );
    expect(left).toEqual([]);
  });

  it('has Arabic letters in nearly everything it says', () => {
    const without = [...arabic]
      .filter(([, message]) => !/\p{Script=Arabic}/u.test(message))
      .map(([key]) => key);
    expect(without).toEqual([
      'export.pdf-label',
      'export.xliff-label',
      'export.xliff12-label',
      'export.tmx-label',
      'export.csv-label',
      'settings.percent',
      'shortcuts.preset-trados',
      'shortcuts.preset-memoq',
      'shortcuts.preset-omegat',
      'text.numbered-place',
    ]);
  });

  it('writes its commas, semicolons and question marks the Arabic way', () => {
    const bare = [...arabic].map(([key, message]) => [key, message.replace(/\{[^{}]*[,}]/gu, '')] as const);
    expect(bare.filter(([, message]) => /\p{Script=Arabic}\s*[,;?]/u.test(message))).toEqual([]);
  });
});

describe('the English catalogue', () => {
  it('has no Arabic but what it is about', () => {
    const arabicWords = [...english].filter(([, message]) => /[\u0621-\u063a\u0641-\u064a]/u.test(message));
    expect(arabicWords.map(([key]) => key)).toEqual([]);
  });
});
