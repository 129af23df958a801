/** The suggested links of the live paragraph, asked for once for all who draw them. */
import { createContext, useContext } from 'react';
import type { SuggestedLink } from '../../shared/contract/links.ts';
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { useContractQuery } from '../client/index.ts';
import { useSession } from './session.ts';

/** How sure suggestions must be to be drawn, and with "less sure ones too". */
export const SURE = 0.4;
export const LESS_SURE = 0.15;

export const LeastContext = createContext<number>(SURE);

const NONE: readonly SuggestedLink[] = [];

/** Empty until they are there, and while the translation is ahead of what they were made for. */
export function useSuggested(row: ParagraphRow | undefined, live: boolean): readonly SuggestedLink[] {
  const { project } = useSession();
  const least = useContext(LeastContext);
  const wanted = live && row !== undefined && row.target !== '' && !row.copyAsIs && !project.readOnly;
  const { data } = useContractQuery(
    'links',
    'suggest',
    // a query that is not enabled is never asked
    { project: project.id, paragraph: row?.id ?? NO_PARAGRAPH, target: row?.target ?? '', least },
    { enabled: wanted },
  );
  return wanted ? (data ?? NONE) : NONE;
}

const NO_PARAGRAPH = '' as ParagraphRow['id'];
