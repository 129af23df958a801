/** `npm start`: builds what is out of date and opens the app on the sample project. */
import { run, say } from './run.ts';
import { downloadElectron, findElectron } from './electron-runtime.ts';

const built = await run(process.execPath, ['build/scripts/build.ts']);
if (built !== 0) process.exit(built);

const electron =
  findElectron() ??
  (await downloadElectron({
    timeoutMs: 20_000,
    onProgress: (words) => process.stdout.write(`${words}\n`),
  }));

if (electron !== undefined && hasDisplay()) {
  say('Opening Tarjuman');
  process.exitCode = await run(electron, ['.', '--sample']);
} else {
  say(
    electron === undefined
      ? "Electron's runtime is not here: serving the same screen to a browser on this machine"
      : 'There is no display: serving the screen to a browser on this machine',
  );
  process.exitCode = await run(process.execPath, ['electron/cli.ts', 'serve', '--sample', '--window']);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}
