/** What every command does in an open project. */
import type { Settings } from '../../shared/contract/app.ts';
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { faultText, useClient } from '../client/index.ts';
import type { WordSpan } from '../features/notes/Words.tsx';
import { insertionOf } from '../features/memory/index.ts';
import type { SourceSelection } from '../features/source/use-source-selection.ts';
import { useMessages } from '../i18n/index.ts';
import type { MenuGroup } from '../ui/index.ts';
import { toast } from '../ui/index.ts';
import { focusNextArea } from './areas.ts';
import { useKeyOf } from './keymap-context.ts';
import type { Session } from './session.ts';
import type { Dialogs } from './use-dialogs.ts';
import type { Commands } from './use-keys.ts';
import type { Linking } from './use-linking.ts';
import type { Moves } from './use-moves.ts';
import type { Place } from './use-place.ts';
import type { Structure } from './use-structure.ts';
import { useUndo } from './use-undo.ts';
import type { ChangeSettings } from './use-settings.ts';

interface Parts {
  readonly session: Session;
  readonly moves: Moves;
  readonly place: Place;
  readonly settings: Settings;
  readonly dialogs: Dialogs;
  readonly source: SourceSelection;
  readonly structure: Structure;
  readonly linking: Linking;
  readonly changeSettings: ChangeSettings;
  readonly rightOpen: boolean;
  readonly showRight: (open: boolean) => void;
  readonly leaveEditor: () => void;
  /** One paragraph at a time, large, or all of them again. */
  readonly toggleFocus: () => void;
  readonly startNote: (spans: readonly WordSpan[]) => void;
  /** Commands that others run: find, and going by rules. */
  readonly more: Commands;
  readonly onClose: () => void;
}

export interface WorkspaceCommands {
  readonly keys: Commands;
  readonly menu: readonly MenuGroup[];
  readonly gridKey: (key: 'next' | 'previous' | 'first' | 'last' | 'edit') => void;
  readonly showFinding: (finding: ParagraphRow['findings'][number]) => void;
}

const SCALE_STEP = 10;
const SMALLEST = 70;
const LARGEST = 200;

export function useCommands(parts: Parts): WorkspaceCommands {
  const { session, moves, place, settings, dialogs, source } = parts;
  const { project, autosave, rows, editor } = session;
  const client = useClient();
  const { t } = useMessages();
  const keyOf = useKeyOf();
  const undoing = useUndo({ session, moves, place });
  const inEditor = (): boolean => editor.current?.hasFocus() === true;
  const landing = () =>
    inEditor() ? ({ kind: 'editor', place: 'end' } as const) : ({ kind: 'row' } as const);
  const scaleBy = (step: number): void =>
    parts.changeSettings(({ textScale }) => ({
      textScale: Math.min(LARGEST, Math.max(SMALLEST, textScale + step)),
    }));

  const startNote = (): void => {
    const words: WordSpan[] = [];
    const target = editor.current?.selection();
    const picked = source.get();
    if (target !== null && target !== undefined) words.push({ side: 'target', ...target });
    if (picked !== null) words.push({ side: 'source', ...picked });
    parts.showRight(true);
    parts.startNote(words);
  };
  const copySource = (): void => {
    const row = rows.get(place.active);
    if (row !== undefined && !row.copyAsIs && !row.locked) editor.current?.replace(row.source);
  };
  const insertMatch = (number: number): void => {
    const row = rows.get(place.active);
    const found = session.matches.current;
    // nothing is inserted that cannot be seen
    if (found === null) return parts.showRight(true);
    const insertion = row?.id === found.paragraph ? insertionOf(found.result, number) : undefined;
    if (row === undefined || insertion === undefined || row.copyAsIs || row.locked) return;
    editor.current?.replace(insertion.text);
    editor.current?.focus();
    autosave.insert(row.id, 'tm');
    const { path, unit } = insertion;
    // only a count: nothing is lost where it fails
    if (path !== null) client.memory.used({ path, unit }).catch(() => undefined);
  };
  const backup = async (): Promise<void> => {
    try {
      await autosave.flushAll();
      const { path } = await client.projects.backup({ project: project.id });
      toast({ message: t('shell.backup-done', { path }), tone: 'good' });
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
  };

  const onLive = (run: (row: ParagraphRow) => void) => (): void => {
    const row = rows.get(place.active);
    if (row !== undefined) run(row);
  };
  const writing: Commands = project.readOnly
    ? {}
    : {
        confirm: () => moves.confirm(false),
        'confirm-next-open': () => moves.confirm(true),
        'copy-source': copySource,
        pick: () => editor.current?.pick(),
        mend: () => editor.current?.mend(),
        'cycle-case': () => editor.current?.cycleCase(),
        'insert-match': (chord = 'Ctrl+1') => insertMatch(Number(chord.at(-1))),
        'add-note': startNote,
        split: onLive((row) => parts.structure.split(row)),
        merge: onLive((row) => parts.structure.join(row)),
        lock: onLive((row) => parts.structure.setFlag(row, 'locked')),
        'copy-as-is': onLive((row) => parts.structure.setFlag(row, 'copyAsIs')),
        part: onLive((row) => parts.structure.setFlag(row, 'parted')),
        link: parts.linking.draw,
        'accept-links': () => parts.linking.accept(),
        'accept-all-links': parts.linking.acceptEverywhere,
        'add-documents': dialogs.choose,
        'paste-text': () => dialogs.show('paste'),
      };
  const keys: Commands = {
    ...writing,
    ...parts.more,
    undo: undoing.undo,
    redo: undoing.redo,
    'next-paragraph': () => moves.step(1, landing()),
    'previous-paragraph': () => moves.step(-1, landing()),
    'leave-editor': parts.leaveEditor,
    'next-area': focusNextArea,
    palette: () => dialogs.show('palette'),
    'go-to': () => dialogs.show('palette'),
    'focus-mode': parts.toggleFocus,
    'change-keys': () => dialogs.show('keys'),
    export: () => void autosave.flushAll().then(() => dialogs.show('export')),
    settings: () => dialogs.show('settings'),
    keys: () => dialogs.show('help'),
    concordance: () => dialogs.show('concordance'),
    'toggle-left': () => parts.changeSettings({ leftPanel: !settings.leftPanel }),
    'toggle-right': () => parts.showRight(!parts.rightOpen),
    larger: () => scaleBy(SCALE_STEP),
    smaller: () => scaleBy(-SCALE_STEP),
    'designed-size': () => parts.changeSettings({ textScale: 100 }),
    backup: () => void backup(),
    'close-project': parts.onClose,
    'swap-sides': () =>
      parts.changeSettings({ sourceSide: settings.sourceSide === 'right' ? 'left' : 'right' }),
    'theme-system': () => parts.changeSettings({ theme: 'system' }),
    'theme-light': () => parts.changeSettings({ theme: 'light' }),
    'theme-dark': () => parts.changeSettings({ theme: 'dark' }),
  };

  return {
    keys,
    menu: [
      {
        entries: [
          {
            id: 'import',
            label: t('shell.menu-import'),
            keys: keyOf('add-documents'),
            isDisabled: project.readOnly,
            run: () => keys['add-documents']?.(),
          },
          {
            id: 'paste',
            label: t('shell.menu-paste'),
            isDisabled: project.readOnly,
            run: () => dialogs.show('paste'),
          },
          { id: 'export', label: t('shell.menu-export'), keys: keyOf('export'), run: () => keys.export?.() },
        ],
      },
      {
        entries: [
          {
            id: 'swap',
            label: t(settings.sourceSide === 'right' ? 'shell.menu-source-left' : 'shell.menu-source-right'),
            run: () => keys['swap-sides']?.(),
          },
        ],
      },
      {
        entries: [
          { id: 'memories', label: t('memory.manage'), run: () => dialogs.show('memories') },
          { id: 'backup', label: t('shell.menu-backup'), run: () => void backup() },
          { id: 'close', label: t('shell.menu-close'), run: parts.onClose },
        ],
      },
    ],
    gridKey(key) {
      if (key === 'edit') return moves.goTo(place.active, { kind: 'editor', place: 'end' });
      if (key === 'next') return moves.step(1, { kind: 'row' });
      if (key === 'previous') return moves.step(-1, { kind: 'row' });
      const { view } = place;
      const number = view?.numberAt(key === 'first' ? 0 : view.count - 1) ?? 0;
      if (number > 0) moves.goTo(number, { kind: 'row' });
    },
    showFinding(finding) {
      if (finding.side === 'target' && editor.current !== null)
        editor.current.select(finding.start, finding.end);
      else source.set(finding);
    },
  };
}
