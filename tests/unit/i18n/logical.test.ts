/** Style sheets know start and end, never left and right: so the whole window can run either way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = resolve(import.meta.dirname, '../../../renderer');

const sheets = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => path.replaceAll('\\', '/'));

/** Declarations that name a side of the screen. */
const PHYSICAL =
  /(?:^|[{;\s])(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)(?:-[a-z]+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)|translateX\(/gu;

/**
 * `direction: ltr` fixes the order of things on the screen; where it may stand, and why:
 * the grid and its specimen have the sides the user chose, and the two names of the start screen stand as the
 * two texts do; the labels of chips and the hints of the pick list are read from the left.
 */
const FIXED = [
  'features/editor/pick-list.css',
  'features/projects/StartScreen.module.css',
  'features/settings/Specimen.module.css',
  'features/workspace/grid.module.css',
  'shell/words.css',
];

const declarations = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//gu, '');

describe('style sheets', () => {
  it('name no side of the screen', () => {
    expect(sheets.length).toBeGreaterThan(20);
    const found = sheets.flatMap((path) =>
      [...declarations(readFileSync(join(RENDERER, path), 'utf8')).matchAll(PHYSICAL)].map(
        ([words]) => `${path}: ${words.trim()}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('fix a direction only where a side is meant', () => {
    const fixing = sheets.filter((path) =>
      /direction:\s*(?:ltr|rtl)/u.test(declarations(readFileSync(join(RENDERER, path), 'utf8'))),
    );
    expect(fixing.toSorted()).toEqual(FIXED);
  });

  it.each(['margin-left: 1px', 'p{right:0}', 'text-align: left', 'border-top-right-radius: 2px'])(
    'would be caught with %s',
    (css) => {
      expect(css).toMatch(new RegExp(PHYSICAL.source, 'u'));
    },
  );
});
