/** Caret, selection, deletion and copying in texts of two directions, by real keys, whatever the interface is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import type { App } from './fixtures.ts';
import { Caret, places } from './pages/Caret.ts';

const TEXTS = [
  '@Lamamra_dz قال @mfa_russia: نعم',
  '«Lavrov» قال 3-1 ثم +213',
  'as 🇩🇿 and 🇷🇺 mark 👨‍👩‍👧',
  '🇩🇿 الجزائر',
  'قَالَ مُحَمَّدٌ كَلَامًا',
  'لا إله الآن سلامًا',
  'RT @user: COVID-19 يعود (2022)',
] as const;

/** A project whose translation is written in `target`, with one paragraph, opened with the interface in `language`. */
async function openProject(app: App, target: 'en' | 'ar', language: 'en' | 'ar'): Promise<Caret> {
  const source = target === 'en' ? 'ar' : 'en';
  await app.cli('new', 'mixed.tarjuman', '--source', source, '--target', target);
  const text = join(app.folder, 'text.txt');
  writeFileSync(text, source === 'ar' ? 'ذهب الوزير إلى الجزائر.\n' : 'The minister left.\n');
  await app.cli('import', 'mixed.tarjuman', text);
  const settings = join(app.folder, 'data', 'settings.json');
  const kept = JSON.parse(readFileSync(settings, 'utf8')) as Record<string, unknown>;
  // what is typed is the test's own: nothing is made typographic, nothing offered
  writeFileSync(
    settings,
    JSON.stringify({ ...kept, interfaceLanguage: language, smartPunctuation: false, completion: false }),
  );
  await app.restart(join(app.folder, 'mixed.tarjuman'));
  const caret = new Caret(app.page);
  await caret.editor.waitFor();
  await expect(app.page.locator('html')).toHaveAttribute('lang', language);
  await caret.editor.click();
  return caret;
}

for (const language of ['en', 'ar'] as const)
  for (const target of ['en', 'ar'] as const)
    test.describe(`interface ${language}, translation ${target}`, () => {
      const [onwards, back] = target === 'en' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];

      test('from edge to edge the arrows reach every place, there and back', async ({ app }) => {
        test.slow();
        const caret = await openProject(app, target, language);
        for (const text of TEXTS) {
          await caret.write(text);
          expect(await caret.text()).toBe(text);
          const wanted = places(text);
          // arrows move as the eye does: the end of the text may stand in the middle of the line
          await caret.walk(onwards, wanted.length + 6);
          const reached = new Set<number>();
          for (const key of [back, onwards]) {
            const walked = [await caret.at(), ...(await caret.walk(key, wanted.length + 6))];
            for (const place of walked) reached.add(place);
            expect(pauses(walked), `${text}: ${walked.join(' ')}`).toBeLessThanOrEqual(2);
          }
          // where two directions meet, one place of the line is two places of the text: each way gives one of them
          expect(
            [...reached].toSorted((a, b) => a - b),
            text,
          ).toEqual(wanted);
        }
      });

      test('Backspace takes a whole character each time, marks and flags included', async ({ app }) => {
        const caret = await openProject(app, target, language);
        for (const text of TEXTS) {
          await caret.write(text);
          await app.page.keyboard.press('Control+End');
          for (const place of places(text).toReversed().slice(1, 6)) {
            await app.page.keyboard.press('Backspace');
            expect(await caret.text()).toBe(text.slice(0, place));
          }
        }
      });

      test('Shift and the arrows select whole characters, copied in the order they are read', async ({
        app,
      }) => {
        const caret = await openProject(app, target, language);
        for (const text of TEXTS) {
          await caret.write(text);
          await app.page.keyboard.press('Control+a');
          expect(await caret.copied()).toBe(text);
          await app.page.keyboard.press('Control+Home');
          const start = await caret.at();
          // the start of a text in the other direction stands at the far edge
          const [first = start] = await caret.walk(`Shift+${onwards}`, 1);
          const key = first === start ? back : onwards;
          const [end = start] = (await caret.walk(`Shift+${key}`, 3)).slice(-1);
          const [from, to] = [Math.min(start, end), Math.max(start, end)];
          expect(places(text)).toContain(end);
          expect(to).toBeGreaterThan(from);
          expect(await caret.copied()).toBe(text.slice(from, to));
        }
      });
    });

/** The longest stay at one place before the last: two presses turn a corner between directions, more are stuck. */
function pauses(walked: readonly number[]): number {
  const edge = walked.at(-1);
  let longest = 0;
  let stay = 0;
  for (const [i, place] of walked.entries()) {
    stay = place === walked[i - 1] ? stay + 1 : 1;
    if (place !== edge) longest = Math.max(longest, stay);
  }
  return longest;
}
