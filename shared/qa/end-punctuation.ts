/** The punctuation a paragraph ends with, Arabic and English. */
import { finding, type Check } from './check.ts';

type End = 'stop' | 'question' | 'exclamation' | 'colon' | 'ellipsis' | 'comma' | 'none';

const WRAP = /[\s"'“”‘’«»()[\]{}\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\uE000-\uE7FF]+$/u;
const SIGNS: Readonly<Record<End, string>> = {
  stop: '.',
  question: '?',
  exclamation: '!',
  colon: ':',
  ellipsis: '…',
  comma: ',',
  none: '',
};

/** What an English paragraph may end with for each way the source ends; the first is the advice. */
const ALLOWED: Readonly<Record<End, readonly End[]>> = {
  stop: ['stop', 'exclamation', 'ellipsis', 'question'],
  question: ['question', 'exclamation'],
  exclamation: ['exclamation', 'stop', 'question', 'ellipsis'],
  colon: ['colon', 'stop', 'comma', 'none'],
  ellipsis: ['ellipsis', 'stop', 'question', 'exclamation', 'comma', 'colon'],
  comma: ['comma', 'stop', 'none', 'colon', 'ellipsis'],
  none: ['none', 'stop', 'exclamation', 'question', 'ellipsis', 'comma', 'colon'],
};

const about = { id: 'end-punctuation', level: 'warning' } as const;

export const endPunctuation: Check = {
  ...about,
  title: 'Ends differently from the source',
  run({ source, target }) {
    const wanted = endOf(source);
    const written = endOf(target);
    if (ALLOWED[wanted].includes(written) || !/\p{L}/u.test(target)) return [];
    const at = target.replace(WRAP, '').length;
    const last = lastSign(source);
    const sign = last === '؛' ? ';' : SIGNS[wanted];
    const start = written === 'none' ? at : at - 1;
    return [
      finding(
        about,
        'target',
        { start, end: at },
        last === sign
          ? {
              code: 'end-same',
              values: { expected: sign },
              message: `The source ends with “${sign}”, the translation does not.`,
            }
          : {
              code: 'end-other',
              values: { text: last, expected: sign },
              message: `The source ends with “${last}”: expected “${sign}” here.`,
            },
      ),
    ];
  },
};

function lastSign(text: string): string {
  return text.replace(WRAP, '').at(-1) ?? '';
}

function endOf(text: string): End {
  const bare = text.replace(WRAP, '');
  if (/[.۔]{2,}$|…$/.test(bare)) return 'ellipsis';
  switch (bare.at(-1)) {
    case '.':
    case '۔':
    case '。':
      return 'stop';
    case '?':
    case '؟':
      return 'question';
    case '!':
      return 'exclamation';
    case ':':
    case '؛':
    case ';':
      return 'colon';
    case '،':
    case ',':
      return 'comma';
    default:
      return 'none';
  }
}
