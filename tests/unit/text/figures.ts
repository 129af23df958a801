/**
 * Writes the counted tables of this folder's README: `node tests/unit/text/figures.ts ARTICLE PAIRS`.
 * ARTICLE is a text with one paragraph a line; PAIRS is tab-separated, gzipped or not: Arabic, English, origin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cliticCandidates, foldTerm } from '../../../shared/text/clitics.ts';
import { paragraphLanguage } from '../../../shared/text/language.ts';
import { sentenceSpans } from '../../../shared/text/sentences.ts';
import { BROKEN_PLURALS, LOOK_ALIKES, REGULAR } from './clitic-cases.ts';
import { NUMBER_PAIRS } from './number-cases.ts';
import { digitErrors, digitsDiffer, flagged, scaleErrors } from './number-figures.ts';
import type { Caught, Pair } from './number-figures.ts';
import { ARABIC_SENTENCES, ENGLISH_SENTENCES } from './sentence-cases.ts';
import { measure, platform, rules } from './sentence-figures.ts';

const README = new URL('README.md', import.meta.url);
const START = '<!-- figures: made by figures.ts -->';
const END = '<!-- end of figures -->';

const [articlePath, pairsPath] = process.argv.slice(2);
if (articlePath === undefined || pairsPath === undefined) {
  console.error('Give the article and the pairs: node tests/unit/text/figures.ts ARTICLE PAIRS');
  process.exit(2);
}
const page = readFileSync(README, 'utf8');
const head = page.slice(0, page.indexOf(START) + START.length);
const tail = page.slice(page.indexOf(END));
const pairs = readPairs(pairsPath);
const made = [article(articlePath), sentences(), numbers(), clitics()].join('\n\n');
writeFileSync(README, `${head}\n\n${made}\n\n${tail}`);

function readPairs(path: string): readonly Pair[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [arabic = '', english = ''] = line.split('\t');
      return [arabic, english] as const;
    });
}

function article(path: string): string {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const languages = lines.map((line) => paragraphLanguage(line, { source: 'ar', target: 'en' }));
  const arabic = languages.filter((language) => language === 'ar').length;
  const count = lines.reduce((sum, line) => sum + sentenceSpans(line).length, 0);
  return table(
    'The article',
    ['what', 'found'],
    [
      ['language', `${arabic} Arabic, ${lines.length - arabic} English`],
      ['sentences', String(count)],
    ],
  );
}

function sentences(): string {
  const row = (name: string, language: string, texts: readonly string[]): readonly string[] => {
    const [own, other] = [rules, platform(language)].map((ends) => measure(texts, ends));
    const shown = [own?.precision, own?.recall, other?.precision, other?.recall];
    return [name, ...shown.map((value) => (value ?? 0).toFixed(3))];
  };
  return table(
    'Sentences (texts of `sentence-cases.ts`: abbreviations, quotations, lists, tweets)',
    ['', 'these rules: precision', 'recall', 'Intl.Segmenter: precision', 'recall'],
    [row('Arabic', 'ar', ARABIC_SENTENCES), row('English', 'en', ENGLISH_SENTENCES)],
  );
}

function numbers(): string {
  const withDigits = pairs.filter((pair) => pair.some((text) => /[0-9٠-٩۰-۹]/.test(text)));
  const row = (name: string, some: readonly Pair[]): readonly string[] => [
    name,
    count(some.length),
    count(some.filter(digitsDiffer).length),
    count(some.filter(flagged).length),
    share(digitErrors(some)),
    share(scaleErrors(some)),
  ];
  return table(
    'Numbers (pairs with digits on either side)',
    [
      '',
      'pairs',
      'flagged by digits alone',
      'flagged by the rules',
      'wrong digits caught',
      'wrong scales caught',
    ],
    [
      row('the pairs', withDigits),
      row('… of running text', withDigits.filter(isRunningText)),
      row('`number-cases.ts`', NUMBER_PAIRS),
    ],
  );
}

/** False for a program's messages, where $1 and {{PLURAL:$1|…}} repeat as often as a language wants. */
function isRunningText([, english]: Pair): boolean {
  return !/[$%[]\d|\{|<|\d:\d|\w=/.test(english);
}

function clitics(): string {
  const holds = (word: string, term: string): boolean =>
    cliticCandidates(word).some(({ base }) => base === foldTerm(term));
  const of = (found: number, all: number): string => `${found} of ${all}`;
  const plain = REGULAR.filter(([term, form]) => foldTerm(term) === foldTerm(form)).length;
  return table(
    'Terms through clitics (`clitic-cases.ts`)',
    ['', 'regular forms found', 'broken plurals', 'look-alikes taken for the term'],
    [
      ['folding only', of(plain, REGULAR.length), of(0, BROKEN_PLURALS.length), of(0, LOOK_ALIKES.length)],
      [
        'candidates',
        of(REGULAR.filter(([term, form]) => holds(form, term)).length, REGULAR.length),
        of(BROKEN_PLURALS.filter(([term, form]) => holds(form, term)).length, BROKEN_PLURALS.length),
        of(LOOK_ALIKES.filter(([word, term]) => holds(word, term)).length, LOOK_ALIKES.length),
      ],
    ],
  );
}

function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function share({ caught, of }: Caught): string {
  return of === 0 ? '–' : `${count(caught)} of ${count(of)} (${((100 * caught) / of).toFixed(1)} %)`;
}

function count(n: number): string {
  return n.toLocaleString('en');
}
