import { useState } from 'react';
import type { Translate } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { SegmentedControl, Select } from '../../ui/index.ts';
import type { Preview, ReadingOptions } from './import-queue.ts';
import styles from './ReadingPane.module.css';

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

const MODES = ['line', 'block'] as const;

/** How the file is read, and for plain text the means to put it right. */
export function ReadingPane({ preview, options, onChange, isDisabled, cannotRead }: ReadingPaneProps) {
  const { t, lookup } = useMessages();
  // what was found by looking is remembered while others are tried
  const [found, setFound] = useState<string | null>(null);
  const detected = found ?? preview?.encoding ?? null;
  if (found === null && preview !== null && preview.encoding !== null && options.encoding === undefined)
    setFound(preview.encoding);

  if (preview === null && !cannotRead) return <Facts rows={[]} />;
  if (preview?.format === 'docx')
    return <Facts rows={[[t('documents.format'), t('documents.format-docx')], ...counts(preview, t)]} />;

  const chosen = options.encoding ?? detected ?? 'utf-8';
  const known = new Set([
    ...(detected === null ? [] : [detected]),
    ...(preview?.encodings ?? []),
    ...COMMON,
    chosen,
  ]);
  return (
    <>
      <Facts
        rows={[
          [t('documents.format'), t('documents.format-text')],
          ...(preview === null ? [] : counts(preview, t)),
        ]}
      />
      <Select
        label={t('documents.encoding')}
        isDisabled={isDisabled}
        options={[...known].map((id) => ({
          id,
          label: lookup(`documents.encoding-${id.toLowerCase()}`) ?? id,
          hint: id === detected ? t('documents.found') : undefined,
        }))}
        value={chosen}
        onChange={(encoding) => onChange({ ...options, encoding })}
        description={chosen === detected ? t('documents.encoding-found') : t('documents.encoding-chosen')}
      />
      {preview === null || preview.paragraphMode === null ? null : (
        <div className={styles['mode']}>
          <SegmentedControl
            label={t('documents.paragraph-is')}
            isDisabled={isDisabled}
            options={MODES.map((id) => ({ id, label: t(`documents.mode-${id}`) }))}
            value={preview.paragraphMode}
            onChange={(paragraphMode) => onChange({ ...options, paragraphMode })}
          />
          <p>{t('documents.mode-help')}</p>
        </div>
      )}
    </>
  );
}

type Row = readonly [string, string];

function counts(preview: Preview, t: Translate): readonly Row[] {
  const shown = preview.paragraphs.length;
  return [
    [t('documents.paragraphs'), preview.more ? t('documents.more-than', { count: shown }) : String(shown)],
  ];
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
