/** The main process and the parsing child: ES modules for the Node inside Electron, everything bundled but the native module. */
import { defineConfig } from 'vite';
import { nodeBundle } from './vite.node.ts';

export default defineConfig(nodeBundle('main', 'electron/main.ts', ['electron', 'better-sqlite3']));
