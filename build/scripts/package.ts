/** `npm run package`: builds the program and the installers of this system; more words go to electron-builder. */
import { run } from './run.ts';

const built = await run(process.execPath, ['build/scripts/build.ts', 'renderer', 'main', 'preload']);
process.exitCode =
  built !== 0
    ? built
    : await run(process.execPath, [
        'node_modules/electron-builder/cli.js',
        '--config',
        'build/electron-builder.json',
        // the workflow keeps what it builds itself
        '--publish',
        'never',
        ...process.argv.slice(2),
      ]);
