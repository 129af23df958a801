/** Project files named on the command line, by a double click or by a second start. */
import { extname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT_ENDING = '.tarjuman';

/** The projects among the arguments of a start, absolute. Switches, and the program's own path, are none. */
export function projectsIn(argv: readonly string[], workingFolder: string): readonly string[] {
  const paths = argv.slice(1).flatMap((argument) => {
    if (argument.startsWith('-')) return [];
    const path = asPath(argument);
    if (path === undefined || extname(path).toLowerCase() !== PROJECT_ENDING) return [];
    return [isAbsolute(path) ? path : resolve(workingFolder, path)];
  });
  return [...new Set(paths)];
}

/** True when the start asks for the sample project, as `npm start` does. */
export function wantsSample(argv: readonly string[]): boolean {
  return argv.slice(1).includes('--sample');
}

/** Some Linux desktops hand over `file://` addresses. */
function asPath(argument: string): string | undefined {
  if (!argument.startsWith('file:')) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return undefined;
  }
}
