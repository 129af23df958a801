/** What is told to the core of where a text comes from. */
import { expect, it } from 'vitest';
import { makeAutosave } from '../../../renderer/features/editor/autosave.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';

it('says that a match was inserted, and that what follows was typed', async () => {
  const sent: (readonly [string, string])[] = [];
  // of a row the saver reads these alone
  const row = { id: 'p', number: 1, head: null, target: '' } as unknown as ParagraphRow;
  const autosave = makeAutosave({
    edit(_id, text, _base, origin) {
      sent.push([text, origin]);
      return Promise.resolve({ ...row, target: text });
    },
    leave: () => Promise.resolve({}),
    get: () => Promise.resolve(row),
    onWritten: () => undefined,
  });
  autosave.type(row, 'A match.');
  autosave.insert(row.id, 'tm');
  expect(await autosave.flush(row.id)).toBe(true);
  autosave.type({ ...row, target: 'A match.' }, 'A match, mended.');
  expect(await autosave.flush(row.id)).toBe(true);
  expect(sent).toEqual([
    ['A match.', 'tm'],
    ['A match, mended.', 'typed'],
  ]);
});
