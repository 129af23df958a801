/** Opens a project, says so, and holds it until killed: the other program of the lock tests. */
import { openProjectFile } from '../../../electron/core/db/project-file.ts';

const path = process.argv[2] ?? '';
const file = openProjectFile(path, {
  holder: { person: 'Omar Nasser', host: 'laptop', pid: process.pid, since: Date.UTC(2026, 0, 2, 3, 4) },
  mode: 'write',
});
process.stdout.write('held\n');
// held by the timer too: a project nobody refers to any more would be closed with its lock
setInterval(() => file.path, 1000);
