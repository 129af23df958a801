/** Short answers to what people ask first: the messages `help.<id>-title`, `-text` and `-also`. */
import type { Translate } from '../../i18n/index.ts';
import type { HowTo } from './search.ts';

const IDS = [
  'begin',
  'translate',
  'copied',
  'spelling',
  'writing',
  'note',
  'find',
  'memory',
  'saving',
  'undo',
  'structure',
  'checks',
  'export',
  'elsewhere',
] as const;

/** In the order they are read. */
export function howTos(t: Translate): readonly HowTo[] {
  return IDS.map((id) => ({
    title: t(`help.${id}-title`),
    text: t(`help.${id}-text`),
    also: t(`help.${id}-also`),
  }));
}
