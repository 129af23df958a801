/** Where words were used before, on either side. */
import { useDeferredValue, useState } from 'react';
import type { ConcordanceHit } from '../../../shared/contract/memory.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { directionOf } from '../../../shared/text/language.ts';
import { useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Dialog, SegmentedControl, Switch, TextField } from '../../ui/index.ts';
import styles from './memory.module.css';

interface ConcordanceDialogProps {
  readonly project: Project;
  readonly isOpen: boolean;
  /** Words to begin with: what was selected. */
  readonly words: { readonly text: string; readonly side: 'source' | 'target' };
  readonly onClose: () => void;
}

export function ConcordanceDialog(props: ConcordanceDialogProps) {
  return props.isOpen ? <OpenConcordance {...props} /> : null;
}

function OpenConcordance({ project, words, onClose }: ConcordanceDialogProps) {
  const { t } = useMessages();
  const [text, setText] = useState(words.text);
  const [side, setSide] = useState<'source' | 'target'>(words.side);
  const [exact, setExact] = useState(false);
  const wanted = useDeferredValue(text.trim());
  const { data } = useContractQuery(
    'memory',
    'concordance',
    { project: project.id, text: wanted, side, exact, limit: 100 },
    { enabled: wanted !== '', keepPrevious: true },
  );
  const hits = wanted === '' ? undefined : data?.hits;
  return (
    <Dialog isOpen onClose={onClose} title={t('memory.concordance')} size="large" isDismissable>
      <div className={styles['search']}>
        <TextField
          label={t('memory.concordance-for')}
          value={text}
          onChange={setText}
          dir="auto"
          takesFocus
        />
        <SegmentedControl
          label={t('memory.concordance-side')}
          value={side}
          onChange={setSide}
          options={[
            { id: 'source', label: t('memory.side-source') },
            { id: 'target', label: t('memory.side-target') },
          ]}
        />
        <Switch label={t('memory.exact')} isSelected={exact} onChange={setExact} />
      </div>
      {wanted === '' ? <p className={styles['none']}>{t('memory.concordance-teach')}</p> : null}
      {hits?.length === 0 ? <p className={styles['none']}>{t('memory.concordance-none')}</p> : null}
      <ul className={styles['hits']}>
        {hits?.map((hit) => (
          <Hit key={`${hit.memory}${hit.unit}`} hit={hit} project={project} />
        ))}
      </ul>
    </Dialog>
  );
}

function Hit({ hit, project }: { readonly hit: ConcordanceHit; readonly project: Project }) {
  const from = [hit.memoryName, hit.document, hit.author].filter((part) => part !== '');
  return (
    <li className={styles['hit']}>
      <Side hit={hit} side="target" language={project.targetLanguage} />
      <Side hit={hit} side="source" language={project.sourceLanguage} />
      <span className={styles['origin']}>
        {from.map((part, index) => (
          <span key={part}>
            {index === 0 ? '' : ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </span>
    </li>
  );
}

interface SideProps {
  readonly hit: ConcordanceHit;
  readonly side: 'source' | 'target';
  readonly language: string;
}

/** One side, with what was found, or is linked to it, lit up. */
function Side({ hit, side, language }: SideProps) {
  const text = hit[side];
  const spans = hit.spans.filter((s) => s.side === side).toSorted((a, b) => a.start - b.start);
  const parts: { readonly text: string; readonly lit: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start), lit: false }, { text: text.slice(start, end), lit: true });
    at = end;
  }
  parts.push({ text: text.slice(at), lit: false });
  return (
    <span className={styles[side]} lang={language} dir={directionOf(language)}>
      {parts.map((part, index) => (part.lit ? <mark key={index}>{part.text}</mark> : part.text))}
    </span>
  );
}
