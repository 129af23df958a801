/** What `npm run package` promises; packed for real around a stand-in where Electron's runtime is not here. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCurrentFuseWire, FuseState, FuseV1Options } from '@electron/fuses';
import type { Configuration } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../build/scripts/build.ts';
import { ROOT } from '../../../build/scripts/run.ts';
import { PROJECT_ENDING } from '../../../electron/hosts/desktop/open-files.ts';
import { asarFiles } from './asar.ts';

const CONFIG = join(ROOT, 'build/electron-builder.json');
const config = JSON.parse(readFileSync(CONFIG, 'utf8')) as Configuration;

/** electron-builder's own check of a configuration, as it runs before every build. */
function complaint(candidate: unknown): string {
  const require = createRequire(import.meta.url);
  const builder = createRequire(require.resolve('electron-builder'));
  const { validateSchema } = builder('app-builder-lib/out/util/config/schemaValidator.js') as {
    readonly validateSchema: (schema: unknown, data: unknown) => void;
  };
  try {
    validateSchema(builder('app-builder-lib/scheme.json'), candidate);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('the configuration of the installers', () => {
  it('is one electron-builder accepts', () => {
    const { $schema: _schema, ...rest } = config as Configuration & { readonly $schema: string };
    expect(complaint(rest)).toBe('');
    expect(complaint({ ...rest, electronFuse: {} })).not.toBe('');
  });

  it('makes an AppImage and a .deb, an NSIS installer and a .dmg', () => {
    expect(config.linux?.target).toEqual(['AppImage', 'deb']);
    expect(config.win?.target).toEqual(['nsis']);
    expect(config.mac?.target).toEqual(['dmg']);
  });

  it('opens project files with Tarjuman, under an icon of their own', () => {
    const [association] = [config.fileAssociations ?? []].flat();
    expect(`.${String(association?.ext)}`).toBe(PROJECT_ENDING);
    const resources = join(ROOT, config.directories?.buildResources ?? '');
    for (const ending of ['.ico', '.icns'])
      expect(existsSync(join(resources, `${association?.icon ?? ''}${ending}`)), ending).toBe(true);
    for (const icon of [config.mac?.icon, config.win?.icon, config.linux?.icon])
      expect(existsSync(join(resources, String(icon))), String(icon)).toBe(true);
  });

  it('compiles nothing on the user’s or the builder’s machine, and keeps the user’s projects when it goes', () => {
    expect(config.npmRebuild).toBe(false);
    expect(config.nsis?.deleteAppDataOnUninstall).toBe(false);
  });

  it('checks the program’s own files before they run', () => {
    expect(config.asar).not.toBe(false);
    expect(config.disableAsarIntegrity).toBe(false);
  });
});

describe('a packed program', () => {
  let folder = '';
  let program = '';

  beforeAll(async () => {
    await build({ parts: ['renderer', 'main', 'preload'] });
    folder = mkdtempSync(join(tmpdir(), 'tarjuman-pack-'));
    const runtime = join(folder, 'runtime');
    mkdirSync(join(runtime, 'locales'), { recursive: true });
    mkdirSync(join(runtime, 'resources'));
    for (const language of ['ar', 'de', 'en-US'])
      writeFileSync(join(runtime, 'locales', `${language}.pak`), '');
    for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version'])
      writeFileSync(join(runtime, name), '');
    // a program that is nothing but its fuses, in the state Electron ships them (electron/fuses, "fuse wire")
    const wire = Buffer.concat([
      Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
      Buffer.from([1, 9]),
      Buffer.from('101100011'),
      Buffer.alloc(16),
    ]);
    writeFileSync(join(runtime, 'electron'), wire, { mode: 0o755 });
    const packed = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/electron-builder/cli.js'),
        '--linux',
        'dir',
        '--x64',
        '--config',
        CONFIG,
        `--config.electronDist=${runtime}`,
        `--config.directories.output=${join(folder, 'out')}`,
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (packed.status !== 0) throw new Error(packed.stdout + packed.stderr);
    program = join(folder, 'out/linux-unpacked');
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has its fuses set for good', async () => {
    const wire = await getCurrentFuseWire(join(program, 'tarjuman'));
    const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.ENABLE);
    for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.DISABLE);
  });

  it('is read back as the workflow reads the real ones', () => {
    const check = join(ROOT, 'build/scripts/check-package.ts');
    const good = spawnSync(process.execPath, [check, join(folder, 'out')], { encoding: 'utf8' });
    expect(good.stdout).toContain('as promised  RunAsNode is off');
    expect(good.status).toBe(0);
    mkdirSync(join(folder, 'loose/linux-unpacked'), { recursive: true });
    copyFileSync(join(folder, 'runtime/electron'), join(folder, 'loose/linux-unpacked/tarjuman'));
    const loose = spawnSync(process.execPath, [check, join(folder, 'loose')], { encoding: 'utf8' });
    expect(loose.stdout).toMatch(/WRONG +RunAsNode is on/u);
    expect(loose.status).toBe(1);
    expect(spawnSync(process.execPath, [check, join(folder, 'runtime')]).status).toBe(1);
  });

  it('holds what it runs on and nothing else', () => {
    const files = asarFiles(join(program, 'resources/app.asar'));
    for (const path of [
      'package.json',
      'LICENSE',
      'dist/main/main.js',
      'dist/main/parse-child.js',
      'dist/main/algiers-talks.ar.txt',
      'dist/main/icon.png',
      'dist/main/licences.md',
      'dist/preload/preload.cjs',
      'dist/renderer/index.html',
      'dist/renderer/licences.md',
    ])
      expect(files.has(path), path).toBe(true);
    const stray = [...files.keys()].filter(
      (path) =>
        !/^(?:package\.json|LICENSE|dist\/(?:main|preload|renderer)\/.*|node_modules\/better-sqlite3\/.*)$/u.test(
          path,
        ) || path.endsWith('.map'),
    );
    expect(stray).toEqual([]);
  });

  it('keeps outside its archive only the one native module it needs', () => {
    const files = asarFiles(join(program, 'resources/app.asar'));
    const outside = [...files].filter(([, entry]) => entry.unpacked).map(([path]) => path);
    expect(outside).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    expect(existsSync(join(program, 'resources/app.asar.unpacked', outside[0] ?? ''))).toBe(true);
  });

  it('can be checked file by file', () => {
    const files = asarFiles(join(program, 'resources/app.asar'));
    expect([...files].filter(([, entry]) => !entry.hashed).map(([path]) => path)).toEqual([]);
  });

  it('brings the terms of its fonts, and only the languages it speaks', () => {
    for (const face of ['inter', 'source-serif-4', 'ibm-plex-sans-arabic', 'noto-naskh-arabic'])
      expect(readFileSync(join(program, 'resources/licences', `${face}.txt`), 'utf8')).toContain(
        'SIL OPEN FONT',
      );
    expect(existsSync(join(program, 'locales/ar.pak'))).toBe(true);
    expect(existsSync(join(program, 'locales/de.pak'))).toBe(false);
  });
});
