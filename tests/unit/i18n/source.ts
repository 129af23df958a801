/** The renderer's own source as syntax trees, to see which words and which messages it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

const RENDERER = resolve(import.meta.dirname, '../../../renderer');

export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Source {
  /** Path from `renderer/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: Node;
}

/** Every module of `renderer/` but the catalogues. */
export function sources(): readonly Source[] {
  return readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/u.test(path) && !/^i18n\/(en|ar)\//u.test(path))
    .map((path) => {
      const text = readFileSync(join(RENDERER, path), 'utf8');
      return { path: relative(RENDERER, join(RENDERER, path)), text, tree: parse(path, text) };
    });
}

/** The tree of one module. */
export function parse(path: string, text: string): Node {
  // node's own shape is checked by those who walk it
  return parseSync(path, text).program as unknown as Node;
}

/** Visits every node under `node`, the parents (nearest last) beside it. */
export function walk(
  node: Node,
  visit: (node: Node, parents: readonly Node[]) => void,
  parents: readonly Node[] = [],
): void {
  visit(node, parents);
  const inside = [...parents, node];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? (value as readonly unknown[]) : [value])
      if (isNode(child)) walk(child, visit, inside);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
