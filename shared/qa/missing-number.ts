/** Numbers written with digits on one side and said nowhere on the other. */
import { compareNumbers } from '../text/number-match.ts';
import { findNumbers, type NumberMention } from '../text/numbers.ts';
import { finding, type Check, type Finding } from './check.ts';

const about = { id: 'missing-number', level: 'error' } as const;
const DIGIT = /[0-9٠-٩۰-۹]/;

export const missingNumber: Check = {
  ...about,
  title: 'Number missing or different',
  run({ source, target }) {
    if (!DIGIT.test(source) && !DIGIT.test(target)) return [];
    const { missing, extra } = compareNumbers(
      { text: source, numbers: findNumbers(source) },
      { text: target, numbers: findNumbers(target) },
    );
    const found: Finding[] = missing.map((n, i) => {
      const written = extra[i];
      const text = say(source, n);
      if (written === undefined) {
        const message = `The translation does not say ${text}.`;
        return finding(about, 'source', n, { code: 'number-missing', values: { text }, message });
      }
      const found = say(target, written);
      const message = `The translation does not say ${text}; it has ${found}.`;
      return finding(about, 'source', n, { code: 'number-other', values: { text, found }, message });
    });
    for (const n of extra.slice(missing.length)) {
      const text = say(target, n);
      const message = `The source does not say ${text}.`;
      found.push(finding(about, 'target', n, { code: 'number-extra', values: { text }, message }));
    }
    return found;
  },
};

function say(text: string, n: NumberMention): string {
  const written = text.slice(n.start, n.end);
  const value = n.values[0];
  if (value === undefined || written === String(value) || /^[0-9.,]+$/.test(written)) return `“${written}”`;
  return `“${written}” (${group(value)})`;
}

function group(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
