/** UTF-32, which TextDecoder does not know. */

/**
 * UTF-32 bytes as text, a leading U+FEFF dropped. `fail` makes the error for the offset of the first four
 * bytes that are no Unicode scalar value (Unicode 16, D90) or of an incomplete end.
 */
export function decodeUtf32(
  bytes: Uint8Array,
  littleEndian: boolean,
  fail: (offset: number) => Error,
): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    if (at + 4 > bytes.length) throw fail(at);
    const point = view.getUint32(at, littleEndian);
    if (!isScalar(point)) throw fail(at);
    if (at === 0 && point === 0xfeff) continue;
    points.push(point);
    if (points.length === 4096) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  parts.push(String.fromCodePoint(...points));
  return parts.join('');
}

/** True for a code point that is no surrogate and no larger than U+10FFFF. */
export function isScalar(point: number): boolean {
  return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}
