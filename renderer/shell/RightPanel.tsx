/** What belongs to the live paragraph: matches, notes, links, checks, versions. */
import { useContext, useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import type { RevisionId } from '../../shared/domain/ids.ts';
import { HistoryPanel } from '../features/history/HistoryPanel.tsx';
import { MatchesPanel, useMatches } from '../features/memory/index.ts';
import { LinksPanel } from '../features/notes/LinksPanel.tsx';
import { NotesPanel } from '../features/notes/NotesPanel.tsx';
import type { WordSpan } from '../features/notes/Words.tsx';
import { SuggestedLinks } from '../features/notes/SuggestedLinks.tsx';
import { ChecksPanel } from '../features/quality/ChecksPanel.tsx';
import { useRow } from '../features/workspace/use-rows.ts';
import { directionOf, useSession } from './session.ts';
import { useKeyOf } from './keymap-context.ts';
import { LeastContext, LESS_SURE, SURE, useSuggested } from './suggested.ts';
import type { Linking } from './use-linking.ts';
import type { Lit } from './use-lit.ts';
import styles from './shell.module.css';

interface RightPanelProps {
  /** First steps of a new user, above the rest. */
  readonly steps: ReactNode;
  /** Number of the live paragraph. */
  readonly active: number;
  readonly onInsert: (number: number) => void;
  readonly onMemories: () => void;
  readonly draft: readonly WordSpan[] | null;
  readonly onDraft: (spans: readonly WordSpan[] | null) => void;
  readonly onStartNote: () => void;
  readonly lit: Lit;
  readonly linking: Linking;
  readonly onLeast: (least: number) => void;
  readonly onFinding: (finding: ParagraphRow['findings'][number]) => void;
  readonly onRestore: (revision: RevisionId) => void;
}

export function RightPanel(props: RightPanelProps) {
  const { active, draft, onDraft, onStartNote, lit, linking, onLeast, onFinding, onRestore } = props;
  const { project, autosave, editor, matches } = useSession();
  const row = useRow(active);
  const keyOf = useKeyOf();
  const suggested = useSuggested(row, true);
  const least = useContext(LeastContext);
  const found = useMatches(project.id, row);
  useLayoutEffect(() => {
    matches.current = found;
    return () => {
      matches.current = null;
    };
  }, [matches, found]);
  return (
    <div className={styles.scroll} data-area>
      {props.steps}
      <MatchesPanel
        row={row}
        matches={found}
        sourceLanguage={project.sourceLanguage}
        targetLanguage={project.targetLanguage}
        onInsert={project.readOnly || row?.locked === true ? null : props.onInsert}
        onManage={props.onMemories}
      />
      <NotesPanel
        key={row?.id ?? 'none'}
        project={project.id}
        row={row}
        target={draft === null ? (row?.target ?? '') : (editor.current?.text() ?? row?.target ?? '')}
        targetLanguage={project.targetLanguage}
        readOnly={project.readOnly}
        draft={draft}
        onDraft={onDraft}
        onStart={onStartNote}
        flush={() => (row === undefined ? Promise.resolve(true) : autosave.flush(row.id))}
        onLit={lit.set}
      />
      <LinksPanel
        key={`links ${row?.id ?? 'none'}`}
        project={project.id}
        row={row}
        targetLanguage={project.targetLanguage}
        readOnly={project.readOnly}
        picked={lit.picked}
        drawKey={keyOf('link')}
        onDraw={linking.draw}
        onChanged={linking.changed}
        selected={linking.selected}
        onLit={lit.set}
      >
        {row === undefined || row.target === '' || row.copyAsIs || project.readOnly ? null : (
          <SuggestedLinks
            row={row}
            targetLanguage={project.targetLanguage}
            suggested={suggested}
            more={least < SURE}
            acceptKey={keyOf('accept-links')}
            onMore={(more) => onLeast(more ? LESS_SURE : SURE)}
            onAccept={linking.accept}
            onLit={lit.set}
          />
        )}
      </LinksPanel>
      <ChecksPanel row={row} onShow={onFinding} />
      <HistoryPanel
        key={`history ${row?.id ?? 'none'}`}
        project={project.id}
        row={row}
        targetLanguage={project.targetLanguage}
        direction={directionOf(project.targetLanguage)}
        readOnly={project.readOnly}
        onRestore={onRestore}
      />
    </div>
  );
}
