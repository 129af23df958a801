/**
 * Draws the icons of every platform from the SVG sources in `build/icons`: `node build/scripts/icons.ts`.
 * The results are committed, so that a build needs no browser; `made-from.json` says what they were drawn from.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';
import { ensureBrowser } from './browser.ts';
import { ROOT } from './run.ts';

export const ICONS = join(ROOT, 'build/icons');

/** The program's icon, the same for 16 to 32 px, and that of a project file. */
export const SOURCES = ['icon.svg', 'icon-small.svg', 'document.svg'] as const;
type Source = (typeof SOURCES)[number];

/** Side lengths in pixels of the loose PNG files, as Linux desktops look for them. */
export const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
/** The images a Windows .ico holds. */
export const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256] as const;
/** Types of a macOS .icns and the pixels of each: single sizes, then those of double density. */
export const ICNS_TYPES = [
  ['ic04', 16],
  ['ic05', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
] as const;

/** Up to this size the simplified drawing is the clearer one. */
const SMALL = 32;
/** On macOS an icon's ground takes 824 of 1024 points (Apple's icon grid); ours takes 960 in its source. */
const MAC_MARGIN = (960 / 824) * 1024 - 1024;

/** SHA-256 of each source, line endings aside. */
export function fingerprints(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    SOURCES.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(ICONS, name), 'utf8').replaceAll('\r\n', '\n'))
        .digest('hex'),
    ]),
  );
}

/** A PNG of `source`, `size` pixels square; `margin` is added around it, in the source's own units. */
async function draw(page: Page, source: Source, size: number, margin = 0): Promise<Buffer> {
  const svg = readFileSync(join(ICONS, source), 'utf8').replace(
    /viewBox="0 0 (\d+) \d+"/u,
    (_whole, side: string) => {
      const whole = Number(side) + margin;
      return `viewBox="${-margin / 2} ${-margin / 2} ${whole} ${whole}" width="${size}" height="${size}"`;
    },
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** The program's icon at one size. */
function drawIcon(page: Page, size: number, mac = false): Promise<Buffer> {
  if (size <= SMALL) return draw(page, 'icon-small.svg', size);
  return draw(page, 'icon.svg', size, mac ? MAC_MARGIN : 0);
}

async function ico(one: (size: number) => Promise<Buffer>): Promise<Uint8Array> {
  const icon = new IconIco();
  // the largest as PNG, the others as bitmaps, which old parts of Windows still want
  for (const size of ICO_SIZES) await icon.addFromPng(await one(size), size >= 256, size >= 256);
  return icon.encode();
}

async function icns(one: (size: number) => Promise<Buffer>): Promise<Uint8Array> {
  const icon = new IconIcns();
  for (const [type, size] of ICNS_TYPES) await icon.addFromPng(await one(size), [type]);
  return icon.encode();
}

async function drawAll(): Promise<void> {
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
  const page = await browser.newPage();
  mkdirSync(join(ICONS, 'png'), { recursive: true });
  for (const size of SIZES)
    writeFileSync(join(ICONS, 'png', `${size}x${size}.png`), await drawIcon(page, size));
  const document = (size: number): Promise<Buffer> => draw(page, 'document.svg', size);
  writeFileSync(join(ICONS, 'icon.ico'), await ico((size) => drawIcon(page, size)));
  writeFileSync(join(ICONS, 'icon.icns'), await icns((size) => drawIcon(page, size, true)));
  writeFileSync(join(ICONS, 'document.ico'), await ico(document));
  writeFileSync(join(ICONS, 'document.icns'), await icns(document));
  writeFileSync(join(ICONS, 'made-from.json'), `${JSON.stringify(fingerprints(), null, 2)}\n`);
  await browser.close();
}

if (import.meta.main) await drawAll();
