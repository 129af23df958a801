/** Saying a message in one language: ICU MessageFormat over a catalogue, and numbers and times of its locale. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../shared/domain/interface-language.ts';
import { ago } from './ago.ts';
import { ar } from './ar/index.ts';
import type { ArgumentsOf, Catalogue, MessageKey } from './catalogue.ts';
import { en } from './en/index.ts';

export type Translate = <Key extends MessageKey>(key: Key, ...values: ArgumentsOf<Key>) => string;

export interface Messages {
  readonly language: Language;
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The message `area.key`, with its arguments put in. */
  readonly t: Translate;
  /** A message by a name that is only known at run time, or null when the catalogue has none. */
  readonly lookup: (key: string, values?: Readonly<Record<string, string | number>>) => string | null;
  readonly number: (value: number) => string;
  /** How long before `now` something was, in words; both in milliseconds since 1970. */
  readonly ago: (then: number, now: number, style?: 'long' | 'short') => string;
  /** Name of a language in the language of the interface. */
  readonly languageName: (tag: string) => string;
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, ar };

/** Messages of a language; `locale` decides only how numbers and dates look. */
export function makeMessages(language: Language, locale: string = language): Messages {
  const catalogue = CATALOGUES[language];
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const formats = new Map<string, IntlMessageFormat>();
  const numbers = new Intl.NumberFormat(locale);
  const names = new Intl.DisplayNames([locale], { type: 'language' });

  function lookup(key: string, values: Readonly<Record<string, string | number>> = {}): string | null {
    const message = messageOf(catalogue, key);
    if (message === undefined) return null;
    if (!message.includes('{')) return message;
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    // without markup every part is text
    return String(format.format(direction === 'rtl' ? isolated(values) : { ...values }));
  }

  return {
    language,
    locale,
    direction,
    t: (key, ...[values]) => lookup(key, values) ?? key,
    lookup,
    number: (value) => numbers.format(value),
    ago: (then, now, style = 'long') => ago(then, now, locale, style) ?? lookup('common.just-now') ?? '',
    languageName: (tag) => names.of(tag) ?? tag,
  };
}

function messageOf(catalogue: Catalogue, key: string): string | undefined {
  const dot = key.indexOf('.');
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogue;
  return areas[key.slice(0, dot)]?.[key.slice(dot + 1)];
}

/** Words put into a sentence written from right to left keep their own direction, and leave it its own. */
function isolated(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && LATIN.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
}

const LATIN = /[^\p{Script=Arabic}\p{N}\p{M}\s]/u;
