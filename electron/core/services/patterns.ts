/** Regular expressions of users: compiled with a clear fault, run under a clock. */
import { createContext, Script } from 'node:vm';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { Range } from '../../../shared/text/find.ts';
import { graphemeEnd, graphemeStart } from '../../../shared/text/grapheme.ts';

/** Milliseconds one piece of work may take, and all pieces of one search together. */
const PIECE = 250;
const WHOLE = 2_000;

export interface Pattern {
  /** Runs `work`, which uses `regex`; throws `invalid-input` when it takes too long. */
  timed<T>(work: () => T, where: string): T;
  readonly regex: RegExp;
}

/** @throws AppFault `invalid-input` for what is no regular expression. */
export function pattern(source: string, exact: boolean): Pattern {
  let regex: RegExp;
  try {
    regex = new RegExp(source, exact ? 'gmu' : 'gimu');
  } catch (error) {
    throw new AppFault('invalid-input', 'This is no regular expression.', {
      where: error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : source,
      hint: 'Put a backslash before ( ) [ ] { } . * + ? ^ $ | to look for the characters themselves.',
    });
  }
  const sandbox: { work: () => void } = { work: () => undefined };
  const context = createContext(sandbox);
  const script = new Script('work()');
  let left = WHOLE;
  return {
    regex,
    timed(work, where) {
      let result: { readonly value: ReturnType<typeof work> } | undefined;
      sandbox.work = () => {
        result = { value: work() };
      };
      const started = performance.now();
      try {
        // V8's matcher hears the end of its time even in the middle of one match
        script.runInContext(context, { timeout: Math.max(1, Math.min(PIECE, Math.ceil(left))) });
      } catch (error) {
        throw isTimeout(error) ? tooSlow(where) : error;
      }
      left -= performance.now() - started;
      if (result === undefined) throw tooSlow(where);
      return result.value;
    },
  };
}

/** Not by `instanceof`: the error may be of the other context. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

function tooSlow(where: string): AppFault {
  return new AppFault('invalid-input', 'This pattern takes too long.', {
    where,
    hint: 'Repeats inside repeats, such as (a+)+, try endless ways to fit: make it simpler.',
  });
}

/** Where `regex` (global) matches, on whole graphemes; empty matches are passed over. */
export function matchRanges(regex: RegExp, text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(regex)) {
    if (match[0] === '') continue;
    const start = Math.max(graphemeStart(text, match.index), ranges.at(-1)?.end ?? 0);
    const end = graphemeEnd(text, match.index + match[0].length);
    if (end > start) ranges.push({ start, end });
  }
  return ranges;
}
