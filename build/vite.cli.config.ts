/** The command line as few files, so that it starts quickly. */
import { defineConfig } from 'vite';
import { nodeBundle } from './vite.node.ts';

export default defineConfig(nodeBundle('cli', 'electron/cli.ts', ['better-sqlite3']));
