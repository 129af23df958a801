import { useEffect, useState } from 'react';
import type { Contract, InputOf } from '../../../shared/contract/contract.ts';
import { errorOf, useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { FaultBanner, Spinner } from '../../ui/index.ts';
import styles from './PagePreview.module.css';

type Input = InputOf<Contract['exports']['preview']>;

export interface PagePreviewProps {
  readonly input: Input;
  readonly enabled: boolean;
  /** The file is for a program: the page only shows what is in it. */
  readonly isData: boolean;
}

/** How long the choice must rest before the page is drawn again, in milliseconds. */
const REST = 150;

/** The first page, in a frame that can run nothing and reach nothing. */
export function PagePreview({ input, enabled, isData }: PagePreviewProps) {
  const { t } = useMessages();
  const rested = useRested(input);
  const preview = useContractQuery('exports', 'preview', rested, { enabled, keepPrevious: true });

  if (preview.isError) return <FaultBanner error={errorOf(preview.error)} />;
  if (preview.data === undefined)
    return (
      <div className={styles['wait']}>
        <Spinner label={t('export.drawing')} size={20} />
      </div>
    );
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        {t(isData ? 'export.preview-data' : 'export.preview-page')}
      </figcaption>
      {preview.data.paragraphs === 0 ? (
        <p className={styles['nothing']}>{t('export.preview-none')}</p>
      ) : (
        <div className={styles['sheet']}>
          <iframe
            className={styles['frame']}
            title={t('export.preview')}
            sandbox=""
            srcDoc={preview.data.html}
          />
        </div>
      )}
    </figure>
  );
}

/** The value, once it has stopped changing. */
function useRested(value: Input): Input {
  const key = JSON.stringify(value);
  const [rested, setRested] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setRested(key), REST);
    return () => clearTimeout(timer);
  }, [key]);
  // the text was made from such a value a moment ago
  return JSON.parse(rested) as Input;
}
