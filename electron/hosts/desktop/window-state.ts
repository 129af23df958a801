/** Where the window stood when it was last closed. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

export const MIN_WIDTH = 1024;
export const MIN_HEIGHT = 640;

const side = z.number().int().min(-100_000).max(100_000);
const stateSchema = z.object({
  bounds: z.object({ x: side, y: side, width: side.min(1), height: side.min(1) }).nullable(),
  maximized: z.boolean(),
});

/** `bounds` are those of the window when it is not maximised, in screen points; null at the first start. */
export interface WindowState {
  readonly bounds: Readonly<Rectangle> | null;
  readonly maximized: boolean;
}

const FIRST: WindowState = { bounds: null, maximized: false };

/** Reads the state; a missing or damaged file counts as none. */
export function readWindowState(path: string): WindowState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return FIRST;
  }
}

/** Writes the state; failing to is not worth telling anybody. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(`${path}.tmp`, JSON.stringify(state));
    renameSync(`${path}.tmp`, path);
  } catch {
    // the next window then opens where the system puts it
  }
}

/**
 * The bounds to open with: at least the smallest size, no larger than its display, and fully on it; null when
 * no display shows a usable part of the remembered place any more.
 */
export function fitBounds(bounds: Readonly<Rectangle>, workAreas: readonly Rectangle[]): Rectangle | null {
  const area = workAreas.find((one) => overlap(bounds, one) >= 100 * 100);
  if (area === undefined) return null;
  const width = Math.min(Math.max(bounds.width, MIN_WIDTH), Math.max(area.width, MIN_WIDTH));
  const height = Math.min(Math.max(bounds.height, MIN_HEIGHT), Math.max(area.height, MIN_HEIGHT));
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function overlap(one: Readonly<Rectangle>, other: Readonly<Rectangle>): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(width, 0) * Math.max(height, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
