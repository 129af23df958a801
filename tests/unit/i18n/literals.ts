/** Words for the user that stand in a module instead of in a catalogue. */
import { isNode, parse, walk } from './source.ts';
import type { Node } from './source.ts';

/** Attributes and fields whose value somebody reads or hears. */
const READ = new Set([
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'comfort',
  'description',
  'label',
  'message',
  'placeholder',
  'subtitle',
  'title',
  'tooltip',
]);
const WORDS = /\p{L}{2,}/u;
/** `project.tarjuman` is a name in any language. */
const FILE_NAME = /^\S+\.tarjuman$/u;
const SENTENCE = /^\p{Lu}[\p{Ll}’-]*,? \p{L}/u;

/** What is said by `text` itself, as `path: words`; faults have English words of their own and are left out. */
export function literalWords(path: string, text: string): readonly string[] {
  const found: string[] = [];
  walk(parse(path, text), (node, parents) => {
    const words = wordsOf(node);
    if (
      words === null ||
      !WORDS.test(words) ||
      FILE_NAME.test(words.trim()) ||
      isFault(parents) ||
      hasLanguage(parents)
    )
      return;
    const said = node.type === 'JSXText' || SENTENCE.test(words.trim()) || isShown(node, parents);
    if (said) found.push(`${path}: ${words.trim()}`);
  });
  return found;
}

function wordsOf(node: Node): string | null {
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as readonly { readonly value: { readonly raw: string } }[];
  return quasis.map(({ value }) => value.raw).join(' ');
}

/** The value of a child, an attribute or a field that is shown, straight or as one branch of a choice. */
function isShown(node: Node, parents: readonly Node[]): boolean {
  let inner = node;
  for (const parent of parents.toReversed()) {
    if (parent.type === 'ConditionalExpression' && parent['test'] === inner) return false;
    if (parent.type === 'JSXAttribute') return READ.has(nameOf(parent['name']));
    if (parent.type === 'Property' && parent['value'] === inner) return READ.has(nameOf(parent['key']));
    if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') return true;
    if (!['ConditionalExpression', 'LogicalExpression', 'JSXExpressionContainer'].includes(parent.type))
      return false;
    inner = parent;
  }
  return false;
}

function nameOf(value: unknown): string {
  return isNode(value) ? String(value['name'] ?? value['value']) : '';
}

function isFault(parents: readonly Node[]): boolean {
  return parents.some(
    (p) => p.type === 'NewExpression' && ['AppFault', 'Error'].includes(nameOf(p['callee'])),
  );
}

/** A sample in a language of its own is no word of the interface. */
function hasLanguage(parents: readonly Node[]): boolean {
  return parents.some((parent) => {
    const opening = parent['openingElement'];
    if (!isNode(opening)) return false;
    const attributes = opening['attributes'] as readonly Node[];
    return attributes.some(
      (a) => nameOf(a['name']) === 'lang' && isNode(a['value']) && a['value'].type === 'Literal',
    );
  });
}
