/** The cells of the grid: which feature draws what. */
import { useCallback, useMemo } from 'react';
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { rowMarks, suggestionMarks } from '../client/index.ts';
import { LiveEditor } from '../features/editor/LiveEditor.tsx';
import type { EditorHandle } from '../features/editor/handle.ts';
import { useTypos } from '../features/editor/spelling/use-typos.ts';
import { useFound } from '../features/search/index.ts';
import { SourceCell } from '../features/source/SourceCell.tsx';
import { useTextRoot } from '../features/source/text-roots.ts';
import { TextView } from '../features/source/TextView.tsx';
import { useMessages } from '../i18n/index.ts';
import { Button } from '../ui/index.ts';
import { directionOf, useSession } from './session.ts';
import { useSuggested } from './suggested.ts';
import styles from './cells.module.css';

export function renderSource(row: ParagraphRow, live: boolean) {
  return <Source row={row} live={live} />;
}

export function renderTarget(row: ParagraphRow, live: boolean) {
  if (row.copyAsIs) return <Copied row={row} live={live} />;
  return live ? <LiveTarget row={row} /> : <Target row={row} />;
}

function Source({ row, live }: { readonly row: ParagraphRow; readonly live: boolean }) {
  const { t, direction: interfaceDirection } = useMessages();
  const { aids } = useSession();
  const typos = useTypos(aids.source, row, live && !row.copyAsIs);
  const suggested = useSuggested(row, live);
  const found = useFound(row.number, 'source', row.source);
  const marks = useMemo(
    () =>
      live
        ? [...rowMarks(row, 'source'), ...suggestionMarks(suggested, 'source'), ...typos, ...found]
        : found,
    [row, live, typos, suggested, found],
  );
  if (row.copyAsIs && !live)
    return (
      <div className={styles.copiedNote} dir={interfaceDirection}>
        {t('workspace.copied')}
      </div>
    );
  return <SourceCell row={row} direction={directionOf(row.language)} marks={marks} live={live} />;
}

function Target({ row }: { readonly row: ParagraphRow }) {
  const { t, language } = useMessages();
  const { project, autosave } = useSession();
  const text = autosave.pending(row.id) ?? row.target;
  const direction = directionOf(project.targetLanguage);
  const root = useTextRoot(text, row.tags);
  const found = useFound(row.number, 'target', text);
  return (
    <div
      ref={root}
      data-text
      className={classOf(direction, row)}
      lang={project.targetLanguage}
      dir={direction}
      data-kind={row.kind}
    >
      {text === '' ? (
        <bdi className={styles.placeholder} lang={language}>
          {t('workspace.placeholder')}
        </bdi>
      ) : (
        <TextView text={text} direction={direction} tags={row.tags} marks={found} />
      )}
    </div>
  );
}

function LiveTarget({ row }: { readonly row: ParagraphRow }) {
  const { language } = useMessages();
  const { project, autosave, memory, aids, editor, landing, step } = useSession();
  const { number } = row;
  const direction = directionOf(project.targetLanguage);
  const suggested = useSuggested(row, true);
  const found = useFound(number, 'target', row.target);
  const marks = useMemo(
    () => [...rowMarks(row, 'target'), ...suggestionMarks(suggested, 'target'), ...found],
    [row, suggested, found],
  );
  const onReady = useCallback(
    (handle: EditorHandle | null) => {
      editor.current = handle;
      const wanted = landing.current;
      if (handle === null) return;
      if (wanted.kind === 'editor') {
        handle.focus();
        handle.placeCaret(wanted.place);
      } else if (wanted.kind === 'words' && wanted.number === number)
        handle.select(wanted.start, wanted.end, wanted.takesFocus);
      else return;
      landing.current = { kind: 'stay' };
    },
    [editor, landing, number],
  );
  return (
    <div className={classOf(direction, row)} data-kind={row.kind}>
      <LiveEditor
        // its name and placeholder are given once
        key={`${row.id}${language}`}
        row={row}
        text={autosave.pending(row.id) ?? row.target}
        language={project.targetLanguage}
        direction={direction}
        marks={marks}
        memory={memory}
        aids={aids.writing}
        readOnly={row.locked || project.readOnly}
        onText={(text) => autosave.type(row, text)}
        onEdge={step}
        onReady={onReady}
      />
    </div>
  );
}

function Copied({ row, live }: { readonly row: ParagraphRow; readonly live: boolean }) {
  const { t, direction: interfaceDirection } = useMessages();
  const { project, translate } = useSession();
  const direction = directionOf(row.language);
  const root = useTextRoot(row.source, row.tags);
  const found = useFound(row.number, 'source', row.source);
  if (live) {
    return (
      <div className={styles.copiedLive} dir={interfaceDirection}>
        <p>{t('workspace.copied-text')}</p>
        {project.readOnly ? null : (
          <Button kind="plain" onPress={() => translate(row.number)}>
            {t('workspace.translate-it')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div ref={root} data-text className={styles.copied} lang={row.language} dir={direction}>
      <TextView text={row.source} direction={direction} tags={row.tags} marks={found} />
    </div>
  );
}

function classOf(direction: 'ltr' | 'rtl', { kind }: ParagraphRow): string {
  const script = direction === 'rtl' ? styles.arabic : styles.latin;
  return `${styles.text} ${script} ${kind === 'heading' ? styles.heading : ''}`;
}
