/** Addresses and emoji of the source that the translation lost. */
import { findPlaceables, type PlaceableKind } from '../text/placeables.ts';
import { finding, type Check, type Finding } from './check.ts';

const NAMES: Partial<Readonly<Record<PlaceableKind, string>>> = {
  url: 'address',
  email: 'e-mail address',
  handle: 'handle',
  hashtag: 'hashtag',
  emoji: 'emoji',
};

const about = { id: 'missing-placeable', level: 'error' } as const;

export const missingPlaceable: Check = {
  ...about,
  title: 'Link, handle, hashtag or emoji missing from the translation',
  run({ source, target }) {
    const found: Finding[] = [];
    const used = new Map<string, number>();
    let translatedTags = -1;
    for (const p of findPlaceables(source)) {
      const name = NAMES[p.kind];
      if (name === undefined) continue;
      const text = source.slice(p.start, p.end);
      const from = used.get(text) ?? 0;
      const at = indexOf(target, text, from);
      if (at >= 0) {
        used.set(text, at + text.length);
        continue;
      }
      // a hashtag in another script may be translated: any hashtag the source does not have stands for it
      if (p.kind === 'hashtag' && !/^[#＃][\p{sc=Latn}\p{N}_]+$/u.test(text)) {
        if (translatedTags < 0) translatedTags = newHashtags(source, target);
        if (translatedTags-- > 0) continue;
      }
      if (p.kind === 'url' && isLocalised(text, source, target)) continue;
      const message = `The ${name} “${text}” is missing from the translation.`;
      found.push(
        finding(about, 'source', p, { code: 'placeable-missing', values: { kind: p.kind, text }, message }),
      );
    }
    return found;
  },
};

function indexOf(target: string, text: string, from: number): number {
  const exact = target.indexOf(text, from);
  return exact >= 0 ? exact : target.toLowerCase().indexOf(text.toLowerCase(), from);
}

function newHashtags(source: string, target: string): number {
  return findPlaceables(target).filter(
    (p) => p.kind === 'hashtag' && !source.includes(target.slice(p.start, p.end)),
  ).length;
}

/** The same site in another language: ar.wikipedia.org gave way to en.wikipedia.org, /ar/ to /en/. */
function isLocalised(url: string, source: string, target: string): boolean {
  return findPlaceables(target).some((p) => {
    const other = target.slice(p.start, p.end);
    if (p.kind !== 'url' || source.includes(other)) return false;
    const [host, otherHost] = [hostOf(url), hostOf(other)];
    if (host === otherHost) return neutral(url) === neutral(other);
    return host.replace(LANGUAGE, '') === otherHost.replace(LANGUAGE, '') && host.length > 4;
  });
}

const LANGUAGE = /^(?:www|[a-z]{2})\.(?=.*\.)/;

function hostOf(url: string): string {
  return (url.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/, 1)[0] ?? '').toLowerCase();
}

function neutral(url: string): string {
  return url.replace(/([/=])[a-z]{2}(?=[/&#]|$)/g, '$1').replace(/\/+$/, '');
}
