/** Blanking out what is no running text, so that letters and digits inside it are not counted. */
import { findPlaceables, type PlaceableKind } from './placeables.ts';

const ADDRESSES: ReadonlySet<PlaceableKind> = new Set(['url', 'email', 'handle', 'hashtag']);
const MAY_HOLD = /[@＠#＃]|:\/|[a-z0-9]\.[a-z]|[\uE000-\uE7FF]/i;

/** The text with every URL, e-mail address, handle, hashtag and inline code blanked; offsets stay the same. */
export function maskAddresses(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  return mask(text, (kind) => kind === 'tag' || ADDRESSES.has(kind));
}

/** The text with placeables of the chosen kinds replaced by spaces; offsets stay the same. */
export function mask(text: string, chosen: (kind: PlaceableKind) => boolean): string {
  let out = '';
  let from = 0;
  for (const p of findPlaceables(text)) {
    if (!chosen(p.kind)) continue;
    out += text.slice(from, p.start) + ' '.repeat(p.end - p.start);
    from = p.end;
  }
  return from === 0 ? text : out + text.slice(from);
}
