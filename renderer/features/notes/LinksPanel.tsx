/** The links of the live paragraph: the one the caret stands in, in full, and the list of all. */
import { Link2, ListTree } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import type { Link } from '../../../shared/domain/link.ts';
import { faultText, hueOf, kindName, linkOrdinal, useClient, useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, IconButton, toast } from '../../ui/index.ts';
import { KindsDialog } from './KindsDialog.tsx';
import { LinkCard } from './LinkCard.tsx';
import { Words } from './Words.tsx';
import type { WordSpan } from './Words.tsx';
import styles from './links.module.css';

/** Which link has the caret or was pressed in the list; kept outside React, which the caret must not wake. */
export interface PickedLink {
  get(): number | null;
  set(ordinal: number | null): void;
  subscribe(listener: () => void): () => void;
}

interface LinksPanelProps {
  readonly project: ProjectId;
  readonly row: ParagraphRow | undefined;
  readonly targetLanguage: string;
  readonly readOnly: boolean;
  readonly picked: PickedLink;
  /** Key that draws a link, as the user has it. */
  readonly drawKey: string | undefined;
  readonly onDraw: () => void;
  /** Something was done that can be undone. */
  readonly onChanged: () => void;
  /** Words selected on both sides. */
  readonly selected: () => readonly WordSpan[];
  readonly onLit: (ordinal: number | null) => void;
  /** Suggestions, between the link picked and the list. */
  readonly children?: ReactNode;
}

export function LinksPanel(props: LinksPanelProps) {
  const { project, row, targetLanguage, readOnly, picked, onLit } = props;
  const client = useClient();
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [editingKinds, setEditingKinds] = useState(false);
  const kinds = useContractQuery('links', 'kinds', { project });
  const ordinal = useSyncExternalStore(picked.subscribe, picked.get);
  const links = row?.links ?? [];
  const at =
    row === undefined || ordinal === null ? -1 : links.findIndex((_, i) => linkOrdinal(row, i) === ordinal);
  const current = links[at];

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      props.onChanged();
      return true;
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
      return false;
    }
  };
  const remove = (link: Link): void =>
    void attempt(async () => {
      await client.links.remove({ project, link: link.id });
      const undo = (): void => void attempt(() => client.links.restore({ project, link: link.id }));
      toast({ message: t('links.removed'), action: { label: t('common.undo'), run: undo } });
    });
  const extend = (link: Link): void => {
    const more = props.selected();
    if (more.length === 0) {
      toast({ message: t('links.select-first') });
      return;
    }
    const spans = [...link.spans, ...more].map(({ side, start, end }) => ({ side, start, end }));
    void attempt(() => client.links.change({ project, link: link.id, spans }));
  };
  const words = (paragraph: ParagraphRow, link: Link, index: number) => (
    <Words
      row={paragraph}
      target={paragraph.target}
      targetLanguage={targetLanguage}
      spans={link.spans}
      hue={hueOf(linkOrdinal(paragraph, index))}
    />
  );

  return (
    <section aria-label={t('links.title')} className={styles.panel}>
      <div className={styles.head}>
        <h2 className="heading">
          {t('links.title')}{' '}
          {links.length === 0 ? null : <span className={styles.count}>{links.length}</span>}
        </h2>
        <span className={styles.tools}>
          {readOnly ? null : (
            <IconButton
              label={t('links.edit-kinds')}
              icon={<ListTree size={15} />}
              onPress={() => setEditingKinds(true)}
            />
          )}
          {readOnly || row === undefined ? null : (
            <IconButton
              label={t('links.draw')}
              keys={props.drawKey}
              icon={<Link2 size={15} />}
              onPress={props.onDraw}
            />
          )}
        </span>
      </div>
      {row === undefined || current === undefined ? null : (
        <LinkCard
          key={current.id}
          link={current}
          number={at + 1}
          kinds={kinds.data ?? []}
          note={row.notes.find((note) => note.id === current.note)?.text ?? null}
          words={words(row, current, at)}
          readOnly={readOnly}
          onKind={(kind) => void attempt(() => client.links.change({ project, link: current.id, kind }))}
          onNote={(note) => attempt(() => client.links.change({ project, link: current.id, note }))}
          onExtend={() => extend(current)}
          onRemove={() => remove(current)}
        />
      )}
      {props.children}
      {row === undefined || links.length === 0 ? (
        <p className={styles.none}>{t(readOnly ? 'links.none-here' : 'links.none')}</p>
      ) : (
        <>
          <Button kind="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
            {open ? t('links.hide-all') : t('links.show-all', { count: links.length })}
          </Button>
          {open ? (
            <ol className={styles.list}>
              {links.map((link, index) => {
                const own = linkOrdinal(row, index);
                return (
                  <li key={link.id}>
                    <button
                      type="button"
                      className={styles.item}
                      aria-pressed={own === ordinal}
                      onMouseEnter={() => onLit(own)}
                      onMouseLeave={() => onLit(null)}
                      onFocus={() => onLit(own)}
                      onBlur={() => onLit(null)}
                      onClick={() => picked.set(own === ordinal ? null : own)}
                    >
                      <span className={styles.number}>{index + 1}</span>
                      {words(row, link, index)}
                      <span className={styles.meta}>{kindName(link.kind)}</span>
                    </button>
                  </li>
                );
              })}
            </ol>
          ) : null}
        </>
      )}
      {editingKinds && kinds.data !== undefined ? (
        <KindsDialog
          kinds={kinds.data}
          onClose={() => setEditingKinds(false)}
          onSave={(list) => attempt(() => client.links.setKinds({ project, kinds: list }))}
        />
      ) : null}
    </section>
  );
}
