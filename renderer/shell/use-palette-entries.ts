/** What the palette offers in an open project: every command that works now, its documents, and what the grid can show. */
import type { Counts } from '../../shared/contract/paragraphs.ts';
import type { ProjectDocument } from '../../shared/domain/project.ts';
import type { PaletteEntry } from '../features/palette/index.ts';
import { showEntries } from '../features/workspace/filters.ts';
import { useMessages } from '../i18n/index.ts';
import { useKeymap } from './keymap-context.ts';
import { COMMANDS } from './keys.ts';
import type { Commands } from './use-keys.ts';
import type { Place } from './use-place.ts';

export function usePaletteEntries(
  commands: Commands,
  place: Place,
  documents: readonly ProjectDocument[],
  counts: Counts | undefined,
): readonly PaletteEntry[] {
  const { t, lookup } = useMessages();
  const keymap = useKeymap();
  return [
    ...COMMANDS.flatMap(({ id, area }): readonly PaletteEntry[] => {
      const run = commands[id];
      // the palette itself is open already
      if (run === undefined || id === 'palette' || id === 'leave-editor') return [];
      return [
        {
          id,
          title: t(`keys.${id}`),
          area: t(`keys.area-${area}`),
          keys: keymap.keysOf(id)[0],
          run,
        },
      ];
    }),
    ...documents.map(({ id, name, firstNumber }): PaletteEntry => ({
      id: `document-${id}`,
      title: name,
      area: t('common.documents'),
      run: () => {
        place.choose(place.show, null);
        place.setActive(firstNumber);
      },
    })),
    ...showEntries(counts).map(({ show, name }): PaletteEntry => ({
      id: `show-${show}`,
      title: t('palette.show', { text: lookup(name) ?? '' }),
      area: t('palette.filter'),
      run: () => place.choose(show, place.document),
    })),
  ];
}
