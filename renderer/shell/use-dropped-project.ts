/** A project file dropped on the window is opened; any other file is a document to import. */
import { useEffect, useEffectEvent } from 'react';

const ENDING = /\.tarjuman$/i;

/** Calls `onProject` with the path of a dropped project, where the host can tell paths (the desktop's can). */
export function useDroppedProject(onProject: (path: string) => void): void {
  const drop = useEffectEvent((event: DragEvent) => {
    const project = [...(event.dataTransfer?.files ?? [])].find((file) => ENDING.test(file.name));
    if (project === undefined) return;
    const path = window.tarjuman?.pathOf(project) ?? '';
    if (path === '') return;
    // before any drop zone takes it for a document
    event.preventDefault();
    event.stopImmediatePropagation();
    onProject(path);
  });
  useEffect(() => {
    const listener = (event: DragEvent): void => drop(event);
    window.addEventListener('drop', listener, true);
    return () => window.removeEventListener('drop', listener, true);
  }, []);
}
