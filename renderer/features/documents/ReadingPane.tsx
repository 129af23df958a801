import { useState } from 'react';
import { SegmentedControl, Select } from '../../ui/index.ts';
import type { Preview, ReadingOptions } from './import-queue.ts';
import styles from './ReadingPane.module.css';
import { encodingName } from './shown.ts';

export interface ReadingPaneProps {
  /** Null while there is none. */
  readonly preview: Preview | null;
  readonly options: ReadingOptions;
  readonly onChange: (options: ReadingOptions) => void;
  readonly isDisabled: boolean;
  /** The file is not text of the encoding chosen: another may fit. */
  readonly cannotRead: boolean;
}

const COMMON = ['utf-8', 'windows-1256', 'utf-16le', 'utf-16be', 'iso-8859-6'];

const MODES = [
  { id: 'line', label: 'Each line' },
  { id: 'block', label: 'Each block' },
] as const;

/** How the file is read, and for plain text the means to put it right. */
export function ReadingPane({ preview, options, onChange, isDisabled, cannotRead }: ReadingPaneProps) {
  // what was found by looking is remembered while others are tried
  const [found, setFound] = useState<string | null>(null);
  const detected = found ?? preview?.encoding ?? null;
  if (found === null && preview !== null && preview.encoding !== null && options.encoding === undefined)
    setFound(preview.encoding);

  if (preview === null && !cannotRead) return <Facts rows={[]} />;
  if (preview?.format === 'docx') return <Facts rows={[['Format', 'Word document'], ...counts(preview)]} />;

  const chosen = options.encoding ?? detected ?? 'utf-8';
  const known = new Set([
    ...(detected === null ? [] : [detected]),
    ...(preview?.encodings ?? []),
    ...COMMON,
    chosen,
  ]);
  return (
    <>
      <Facts rows={[['Format', 'Plain text'], ...(preview === null ? [] : counts(preview))]} />
      <Select
        label="Encoding"
        isDisabled={isDisabled}
        options={[...known].map((id) => ({
          id,
          label: encodingName(id),
          hint: id === detected ? 'found' : undefined,
        }))}
        value={chosen}
        onChange={(encoding) => onChange({ ...options, encoding })}
        description={
          chosen === detected
            ? 'Found by looking at the file. If its words look wrong, try another.'
            : 'If the words look wrong, try another.'
        }
      />
      {preview === null || preview.paragraphMode === null ? null : (
        <div className={styles['mode']}>
          <SegmentedControl
            label="A paragraph is"
            isDisabled={isDisabled}
            options={MODES}
            value={preview.paragraphMode}
            onChange={(paragraphMode) => onChange({ ...options, paragraphMode })}
          />
          <p>Blocks are parted by empty lines.</p>
        </div>
      )}
    </>
  );
}

type Row = readonly [string, string];

function counts(preview: Preview): readonly Row[] {
  const shown = preview.paragraphs.length;
  return [['Paragraphs', preview.more ? `more than ${shown}` : String(shown)]];
}

function Facts({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={styles['facts']}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
