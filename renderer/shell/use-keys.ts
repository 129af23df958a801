/** Keys and the host's menu, turned into commands. */
import { useEffect, useEffectEvent } from 'react';
import { useCoreEvent } from '../client/index.ts';
import { chordOf, commandOf } from './keys.ts';
import type { CommandId } from './keys.ts';

/** Commands of the host's menu that have no key here. */
export type MenuOnly =
  | 'backup'
  | 'close-project'
  | 'swap-sides'
  | 'theme-system'
  | 'theme-light'
  | 'theme-dark';

/** What each command does now; a command that is not here leaves its key alone. */
export type Commands = Partial<Readonly<Record<CommandId | MenuOnly, () => void>>>;

const mac = /mac/i.test(navigator.platform);

/** Commands that work whatever has the focus, short of a dialog. The rest belong to the paragraphs. */
const ANYWHERE: ReadonlySet<CommandId> = new Set([
  'keys',
  'settings',
  'export',
  'add-documents',
  'next-area',
  'toggle-left',
  'toggle-right',
  'larger',
  'smaller',
  'designed-size',
  'add-note',
]);

/** Listens before anything else on the page does, so that no part of it swallows a key of the table. */
export function useKeys(commands: Commands): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const id = commandOf(chordOf(event, mac));
    const run = id === undefined ? undefined : commands[id];
    if (id === undefined || run === undefined || !reaches(id, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, []);
  useCoreEvent((event) => {
    if (event.type === 'menu') commands[event.command as CommandId | MenuOnly]?.();
  });
}

function reaches(id: CommandId, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null)
    return false;
  if (ANYWHERE.has(id)) return true;
  const field = target.closest('input, textarea');
  if (field !== null) return false;
  // Escape and undo mean something of their own outside the text
  if (id === 'leave-editor') return isText(target);
  return true;
}

/** The live text, unless it has something of its own open that Escape closes. */
function isText(target: Element): boolean {
  return (
    target.closest('[role="grid"]') !== null &&
    target.role === 'textbox' &&
    !target.hasAttribute('data-holds-escape')
  );
}
