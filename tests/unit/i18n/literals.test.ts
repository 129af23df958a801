/** Every word the user reads comes from a catalogue, and every message of the catalogues is said somewhere. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../renderer/i18n/en/index.ts';
import { literalWords } from './literals.ts';
import { isNode, sources, walk } from './source.ts';

/** Words of faults, which are English everywhere: an interface in another language names their kind above them. */
// the engine writes a dictionary's own file format
const ENGLISH_BY_RULE = ['client/fault.ts', 'features/editor/spelling/engine.ts'];

const modules = sources();

describe('words in the source of the renderer', () => {
  it.each([
    ['<p>Nothing here</p>', 'Nothing here'],
    ['<b aria-label="Close" />', 'Close'],
    ["<b title={open ? 'Shut' : t('a.b')} />", 'Shut'],
    ["<p>{none ? 'Empty' : null}</p>", 'Empty'],
    ['<p>{`${n} notes`}</p>', 'notes'],
    ['toast({ message: `Saved ${n}` })', 'Saved'],
    ["const lines = ['Drop a file here'];", 'Drop a file here'],
  ])('are found in %s', (code, words) => {
    expect(literalWords('a.tsx', code)).toEqual([`a.tsx: ${words}`]);
  });

  it.each([
    "<p className='wide open'>{t('a.b')}</p>",
    '<p lang="en">The talks lasted.</p>',
    "throw new AppFault('internal', 'The file is gone.')",
    "<b kind={on ? 'primary' : 'quiet'} />",
  ])('are not seen in %s', (code) => {
    expect(literalWords('a.tsx', code)).toEqual([]);
  });

  it('are none: all are messages', () => {
    const found = modules
      .filter(({ path }) => !ENGLISH_BY_RULE.includes(path))
      .flatMap(({ path, text }) => literalWords(path, text));
    expect(found).toEqual([]);
  });
});

describe('messages', () => {
  it('are all said somewhere', () => {
    const { exact, patterns } = keysSaid();
    const keys = Object.entries(en).flatMap(([area, all]) => Object.keys(all).map((key) => `${area}.${key}`));
    const unsaid = keys.filter((key) => !exact.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unsaid).toEqual([]);
  });
});

/** Message keys in the source: whole ones, and templates such as `status.${standing}`. */
function keysSaid(): { readonly exact: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const exact = new Set<string>();
  const patterns: RegExp[] = [];
  const areas = Object.keys(en).join('|');
  const begins = new RegExp(`^(${areas})\\.`, 'u');
  for (const { tree } of modules) {
    walk(tree, (node) => {
      if (node.type === 'Literal' && typeof node['value'] === 'string') exact.add(node['value']);
      if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return;
      const parts = node['quasis'].map((quasi) => (isNode(quasi) ? rawOf(quasi['value']) : ''));
      if (begins.test(parts[0] ?? ''))
        patterns.push(new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`, 'u'));
    });
  }
  return { exact, patterns };
}

function rawOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}
