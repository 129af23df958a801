/** What is done with a paragraph as a whole: split, joined, locked, copied as is, parted from its repeats, restored. */
import { useMemo, useRef } from 'react';
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import type { RevisionId } from '../../shared/domain/ids.ts';
import { sentenceSpans } from '../../shared/text/sentences.ts';
import { faultText, useClient } from '../client/index.ts';
import type { SourceSelection } from '../features/source/use-source-selection.ts';
import { messages } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import { tellRepeats } from './repeats.ts';
import type { Session } from './session.ts';
import type { Moves } from './use-moves.ts';

export interface Structure {
  /** At the caret of the translation, and where the source is selected, else at the nearest end of a sentence. */
  split(row: ParagraphRow): void;
  /** With the next paragraph. */
  join(row: ParagraphRow): void;
  setFlag(row: ParagraphRow, flag: 'locked' | 'copyAsIs' | 'parted'): void;
  fillRepeats(row: ParagraphRow): void;
  restore(row: ParagraphRow, revision: RevisionId): void;
}

interface Parts {
  readonly session: Session;
  readonly moves: Moves;
  readonly source: SourceSelection;
}

export function useStructure(parts: Parts): Structure {
  const client = useClient();
  const latest = useRef(parts);
  latest.current = parts;
  return useMemo((): Structure => {
    /** Does it once everything typed is on disk; a fault is told with the paragraph's number. */
    const attempt = (row: ParagraphRow, work: (what: What) => Promise<unknown>): void => {
      void (async () => {
        const { session } = latest.current;
        try {
          if (!(await session.autosave.flush(row.id))) return;
          await work({ project: session.project.id, paragraph: row.id });
        } catch (thrown) {
          const message = messages().t('shell.of-paragraph', {
            number: row.number,
            message: faultText(thrown),
          });
          toast({ message, tone: 'warning' });
        }
      })();
    };
    const put = (row: ParagraphRow): void => latest.current.session.rows.put(row);

    return {
      split(row) {
        const { session, source } = latest.current;
        const text = session.autosave.pending(row.id) ?? row.target;
        const target = session.editor.current?.caret() ?? text.length;
        const at = source.get()?.start ?? sentenceStart(row.source, text === '' ? 0 : target / text.length);
        if (at === undefined) {
          toast({ message: messages().t('shell.split-where'), tone: 'info' });
          return;
        }
        attempt(row, async (what) => {
          const { rows } = await client.structure.split({ ...what, source: at, target });
          for (const part of rows) put(part);
          source.clear();
          toast({ message: messages().t('shell.split-done', { number: row.number }) });
          latest.current.moves.goTo(row.number, { kind: 'editor', place: 'end' });
        });
      },
      join(row) {
        attempt(row, async (what) => {
          put((await client.structure.join(what)).row);
          toast({ message: messages().t('shell.join-done', { number: row.number }) });
          latest.current.moves.goTo(row.number, { kind: 'editor', place: 'end' });
        });
      },
      setFlag(row, flag) {
        const on = !row[flag];
        attempt(row, async ({ project, paragraph }) => {
          const runs: [number, number][] = [[row.number, row.number]];
          await client.translations.setFlags({ project, runs, [flag]: on });
          put(await client.paragraphs.get({ project, paragraph }));
        });
      },
      fillRepeats(row) {
        attempt(row, async (what) => {
          const { filled } = await client.translations.fillRepeats(what);
          tellRepeats(row, { filled, offered: [] }, this);
        });
      },
      restore(row, revision) {
        attempt(row, async (what) => {
          put((await client.translations.restore({ ...what, revision })).row);
          latest.current.session.editor.current?.forgetHistory();
          toast({ message: messages().t('history.restored', { number: row.number }), tone: 'good' });
        });
      },
    };
  }, [client]);
}

interface What {
  readonly project: Session['project']['id'];
  readonly paragraph: ParagraphRow['id'];
}

/** Where the sentence begins that is nearest to that part of the text; undefined when there is but one. */
function sentenceStart(text: string, part: number): number | undefined {
  const starts = sentenceSpans(text)
    .map(({ start }) => start)
    .filter((start) => start > 0);
  return starts.toSorted((a, b) => Math.abs(a / text.length - part) - Math.abs(b / text.length - part))[0];
}
