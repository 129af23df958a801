/** What is being looked for, as the find bar holds it, and the query of the contract it stands for. */
import type { SearchField, SearchQuery } from '../../../shared/contract/search.ts';
import type { Filter } from './filters.ts';

export interface FindState {
  /** What the bar shows; null while it is shut. */
  readonly mode: 'find' | 'replace' | null;
  readonly text: string;
  readonly fields: readonly SearchField[];
  readonly exact: boolean;
  readonly regex: boolean;
  /** Only whole words; with `clitics`, Arabic particles and pronouns may hang on them. */
  readonly whole: boolean;
  readonly clitics: boolean;
  readonly where: Filter;
  readonly replacement: string;
  readonly keepCase: boolean;
  /** The list of hits, or of what would be replaced, is open. */
  readonly list: boolean;
  /** The grid shows only the paragraphs found. */
  readonly only: boolean;
}

export const NOTHING_SOUGHT: FindState = {
  mode: null,
  text: '',
  fields: ['source', 'target'],
  exact: false,
  regex: false,
  whole: false,
  clitics: true,
  where: {},
  replacement: '',
  keepCase: true,
  list: false,
  only: false,
};

/** The query to ask the core, or null where there is nothing to look for. Replacing looks at translations only. */
export function queryOf(state: FindState): SearchQuery | null {
  const { mode, text, where } = state;
  if (mode === null) return null;
  if (text === '' && (mode === 'replace' || Object.keys(where).length === 0)) return null;
  return {
    text,
    fields: mode === 'replace' ? ['target'] : [...state.fields],
    exact: state.exact,
    regex: state.regex,
    word: state.regex || !state.whole ? 'any' : state.clitics ? 'clitics' : 'whole',
    where,
  };
}
