/** UTF-16 and UTF-32 without a byte order mark, told by how much of them reads as plausible text. */
import { isScalar } from './utf32.ts';

const SAMPLE = 65_536;

/**
 * Share, 0 to 1, of the 16-bit units that are characters an Arabic or Latin text is made of. A unit that is
 * half of a surrogate pair counts when its other half is there.
 */
export function utf16Share(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (end === 0) return 0;
  let good = 0;
  for (let at = 0; at < end; at += 2) {
    const unit = view.getUint16(at, littleEndian);
    if (isPlausible(unit)) good++;
    else if (unit >= 0xd83c && unit <= 0xd83e && at + 2 < end) {
      const next = view.getUint16(at + 2, littleEndian);
      if (next >= 0xdc00 && next <= 0xdfff) {
        good += 2;
        at += 2;
      }
    }
  }
  return (2 * good) / end;
}

/** The same for 32-bit units. */
export function utf32Share(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length - (bytes.length % 4), SAMPLE);
  if (end === 0) return 0;
  let good = 0;
  for (let at = 0; at < end; at += 4) {
    const point = view.getUint32(at, littleEndian);
    if (point > 0xffff ? isScalar(point) : isPlausible(point)) good++;
  }
  return (4 * good) / end;
}

/** True for the characters Arabic and Latin texts are written with; no CJK, which ASCII bytes pair up to. */
function isPlausible(point: number): boolean {
  if (point < 0x20) return point === 9 || point === 10 || point === 13;
  if (point < 0x7f) return true;
  if (point < 0x600) return (point >= 0xa0 && point <= 0x24f) || (point >= 0x370 && point <= 0x4ff);
  if (point <= 0x77f) return point <= 0x6ff || point >= 0x750;
  if (point < 0x2000) return point >= 0x8a0 && point <= 0x8ff;
  if (point <= 0x206f) return point >= 0x200b;
  if (point < 0xfb50) return point === 0x20ac || point === 0x2122 || point === 0x2022;
  return point <= 0xfdff || (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xfe70 && point <= 0xfeff);
}
