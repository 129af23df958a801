/** Keys and the host's menu, turned into commands. */
import { useEffect, useEffectEvent } from 'react';
import { useCoreEvent } from '../client/index.ts';
import { chordOf } from '../ui/index.ts';
import { useKeymap } from './keymap-context.ts';
import { ANYWHERE } from './keys.ts';
import type { CommandId } from './keys.ts';

/** What each command does now, told which of its keys was pressed; a command that is not here leaves its key alone. */
export type Commands = Partial<Readonly<Record<CommandId, (chord?: string) => void>>>;

const mac = /mac/i.test(navigator.platform);

/** Listens before anything else on the page does, so that no part of it swallows a key of the table. */
export function useKeys(commands: Commands): void {
  const keymap = useKeymap();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chord = chordOf(event, mac);
    const id = chord === undefined ? undefined : (keymap.commandOf(chord) ?? matchOf(chord));
    const run = id === undefined ? undefined : commands[id];
    if (id === undefined || run === undefined || !reaches(id, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    run(chord);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, []);
  useCoreEvent((event) => {
    if (event.type === 'menu') commands[event.command as CommandId]?.();
  });
}

/** The nine keys that insert a match are one command; they are its own unless the user gave them away. */
function matchOf(chord: string): CommandId | undefined {
  return /^Ctrl\+[1-9]$/.test(chord) ? 'insert-match' : undefined;
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
