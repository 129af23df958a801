/** The workspace of an open project: everything a translator sees while translating. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Settings } from '../../shared/contract/app.ts';
import type { Project } from '../../shared/domain/project.ts';
import { useContractQuery } from '../client/index.ts';
import type { ImportFile } from '../features/documents/index.ts';
import { FirstSteps } from '../features/lessons/index.ts';
import type { WordSpan } from '../features/notes/Words.tsx';
import { FindBar, FoundContext, useFind, useMakeFound } from '../features/search/index.ts';
import { useCopy } from '../features/source/use-copy.ts';
import { useSourceSelection } from '../features/source/use-source-selection.ts';
import { onlyOf } from '../features/workspace/index-view.ts';
import { Grid } from '../features/workspace/Grid.tsx';
import type { GridHandle } from '../features/workspace/Grid.tsx';
import type { RowActions } from '../features/workspace/Row.tsx';
import { RowsContext } from '../features/workspace/use-rows.ts';
import { useMessages } from '../i18n/index.ts';
import { ConflictBanners, TroubleBanner } from './Banners.tsx';
import { renderSource, renderTarget } from './cells.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Layout } from './Layout.tsx';
import { LeftPanel } from './LeftPanel.tsx';
import { LinkingDialog } from './LinkingDialog.tsx';
import { NothingShown } from './NothingShown.tsx';
import { RightPanel } from './RightPanel.tsx';
import { selectedWords } from './selected-words.ts';
import { SessionContext } from './session.ts';
import { LeastContext, SURE } from './suggested.ts';
import { StatusMenu } from './StatusMenu.tsx';
import type { StatusMenuAt } from './StatusMenu.tsx';
import { usePaletteEntries } from './use-palette-entries.ts';
import { useCommands } from './use-commands.ts';
import { useDialogs } from './use-dialogs.ts';
import { useDrop } from './use-drop.ts';
import { useKeyOf } from './keymap-context.ts';
import { useFirstSteps } from './use-first-steps.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useFinding } from './use-finding.ts';
import type { Finding } from './use-finding.ts';
import { useKeys } from './use-keys.ts';
import { useLinking } from './use-linking.ts';
import { useLit } from './use-lit.ts';
import { useMakeSession } from './use-session.ts';
import { useMedia } from './use-media.ts';
import { usePlace } from './use-place.ts';
import { useRules } from './use-rules.ts';
import { useSettings } from './use-settings.ts';
import { useStructure } from './use-structure.ts';
import styles from './shell.module.css';

/** How much larger than the rest one paragraph alone is shown. */
const FOCUS_SCALE = 1.35;

interface WorkspaceProps {
  readonly project: Project;
  readonly files: readonly ImportFile[];
  readonly settings: Settings;
  /** Where the shell finds what must be done before the project is left. */
  readonly leave: RefObject<() => Promise<boolean>>;
  readonly onClose: () => void;
}

export function Workspace({ project, files, settings, leave, onClose }: WorkspaceProps) {
  const { t } = useMessages();
  const { change } = useSettings();
  const reveal = useRef<Finding['reveal']>(() => undefined);
  const find = useFind(project.id, (number, hit) => reveal.current(number, hit));
  const found = useMakeFound(project.id, find.asked, find.index, find.here?.place ?? null);
  const place = usePlace(project, find.only, () => find.change({ only: false }));
  const { session, moves } = useMakeSession(project, place, settings);
  const { autosave } = session;
  useEffect(() => {
    leave.current = () => autosave.flushAll();
    return () => {
      leave.current = () => Promise.resolve(true);
    };
  }, [leave, autosave]);
  const filter = place.document === null ? {} : { document: place.document };
  const counts = useContractQuery(
    'paragraphs',
    'counts',
    { project: project.id, filter },
    { keepPrevious: true },
  );
  const documents = useContractQuery('documents', 'list', { project: project.id });
  const dialogs = useDialogs(files);
  const over = useDrop((dropped) => {
    if (!project.readOnly) dialogs.importFiles(dropped);
  });

  const narrow = useMedia('(max-width: 1100px)');
  const [drawer, setDrawer] = useState(false);
  const rightOpen = narrow ? drawer : settings.rightPanel;
  const showRight = (open: boolean): void => (narrow ? setDrawer(open) : change({ rightPanel: open }));

  const grid = useRef<GridHandle>(null);
  const source = useSourceSelection(place.active);
  const [note, setNote] = useState<{ number: number; spans: readonly WordSpan[] } | null>(null);
  const lit = useLit();
  const [focused, setFocused] = useState(false);
  const [least, setLeast] = useState(SURE);
  const linking = useLinking({ session, place, source, lit, least });
  const [status, setStatus] = useState<StatusMenuAt | null>(null);

  const structure = useStructure({ session, moves, source });
  const finding = useFinding({
    find,
    session,
    moves,
    place,
    source,
    documents: documents.data ?? [],
    showNotes: () => {
      // a drawer would lie over the texts
      if (!narrow) showRight(true);
    },
  });
  reveal.current = finding.reveal;
  const rules = useRules(session, moves, place);
  const commands = useCommands({
    more: { ...finding.commands, ...rules.commands },
    session,
    moves,
    place,
    settings,
    dialogs,
    source,
    structure,
    linking,
    changeSettings: change,
    rightOpen,
    showRight,
    leaveEditor: () => grid.current?.focusRow(),
    toggleFocus: () => setFocused((now) => !now),
    startNote: (spans) => setNote({ number: place.active, spans }),
    onClose,
  });
  const run = useFirstSteps(commands.keys, settings, change);
  const keyOf = useKeyOf();
  useKeys(run);
  useFocusBack(dialogs.open !== null, () => session.editor.current?.focus());
  useCopy();

  const actions = useMemo<RowActions>(
    () => ({
      renderSource,
      renderTarget,
      onPress: (number, point) =>
        moves.goTo(number, point === null ? { kind: 'stay' } : { kind: 'editor', place: point }),
      onStatus: (row, button) => setStatus({ row, button }),
    }),
    [moves],
  );

  const { view, active } = place;
  const palette = usePaletteEntries(run, place, documents.data ?? [], counts.data);
  const shown = useMemo(
    () => (focused && view !== undefined ? onlyOf(view, active) : view),
    [focused, view, active],
  );
  const here = documents.data?.findLast((d) => d.firstNumber <= active);
  return (
    <SessionContext value={session}>
      <LeastContext value={least}>
        <RowsContext value={session.rows}>
          <FoundContext value={found}>
            <Header
              projectName={project.name}
              documentName={here?.name ?? null}
              readOnly={project.readOnly}
              leftOpen={settings.leftPanel}
              rightOpen={rightOpen}
              commands={run}
              menu={commands.menu}
            />
            <TroubleBanner project={project.id} />
            <ConflictBanners autosave={session.autosave} lang={project.targetLanguage} />
            <Layout
              widths={settings}
              onWidths={change}
              drawer={narrow}
              onCloseDrawer={() => {
                setDrawer(false);
                session.editor.current?.focus();
              }}
              left={
                settings.leftPanel && !focused ? (
                  <LeftPanel
                    documents={documents.data ?? []}
                    counts={counts.data}
                    place={place}
                    {...(project.readOnly ? {} : { onAdd: dialogs.choose })}
                  />
                ) : null
              }
              middle={
                <div className={styles.column}>
                  <FindBar {...finding.bar} />
                  <div
                    ref={lit.frame}
                    className={styles.main}
                    data-area
                    data-focused={focused ? '' : undefined}
                    onPointerOver={lit.onPointerOver}
                  >
                    {view === undefined ? null : view.count === 0 ? (
                      <NothingShown
                        empty={counts.data?.all === 0}
                        dialogs={dialogs}
                        onAll={() => {
                          find.change({ only: false });
                          place.choose('all', place.document);
                        }}
                      />
                    ) : (
                      <Grid
                        ref={grid}
                        view={shown ?? view}
                        active={active}
                        scale={
                          ((settings.textScale * settings.arabicScale) / 10_000) * (focused ? FOCUS_SCALE : 1)
                        }
                        sourceSide={settings.sourceSide}
                        sourceLanguage={project.sourceLanguage}
                        targetLanguage={project.targetLanguage}
                        actions={actions}
                        onKey={commands.gridKey}
                      />
                    )}
                  </div>
                </div>
              }
              right={
                rightOpen && !focused ? (
                  <RightPanel
                    steps={
                      settings.stepsHidden ? null : (
                        <FirstSteps
                          done={settings.stepsDone}
                          keyOf={keyOf}
                          onDismiss={() => change({ stepsHidden: true })}
                        />
                      )
                    }
                    active={active}
                    onInsert={(number) => run['insert-match']?.(`Ctrl+${number}`)}
                    onMemories={() => dialogs.show('memories')}
                    draft={note?.number === active ? note.spans : null}
                    onDraft={(spans) => {
                      setNote(spans === null ? null : { number: active, spans });
                      if (spans === null) {
                        source.clear();
                        session.editor.current?.focus();
                      }
                    }}
                    onStartNote={() => run['add-note']?.()}
                    lit={lit}
                    linking={linking}
                    onLeast={setLeast}
                    onFinding={commands.showFinding}
                    onRestore={(revision) => {
                      const row = session.rows.get(active);
                      if (row !== undefined) structure.restore(row, revision);
                    }}
                  />
                ) : null
              }
            />
            <Footer
              counts={counts.data}
              autosave={session.autosave}
              readOnly={project.readOnly}
              textScale={settings.textScale}
              commands={run}
              rules={rules.menu}
            />
            <LinkingDialog job={linking.job} />
            <StatusMenu at={status} active={active} structure={structure} onClose={() => setStatus(null)} />
            <Dialogs
              project={project}
              settings={settings}
              onSettings={change}
              dialogs={dialogs}
              palette={palette}
              last={view?.numberAt(view.count - 1) ?? 0}
              onGoTo={(number) => moves.goTo(number, { kind: 'editor', place: 'end' })}
              selectedWords={() => selectedWords(session, source, active)}
              onFind={finding.lookFor}
              onImported={(document) => {
                // the first document of a project is where work begins
                if (documents.data?.length === 0) moves.begin(document.firstNumber - 1);
              }}
            />
            {over ? <div className={styles.drop}>{t('shell.drop', { name: project.name })}</div> : null}
          </FoundContext>
        </RowsContext>
      </LeastContext>
    </SessionContext>
  );
}
