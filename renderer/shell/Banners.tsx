/** What the translator must know before going on: a file in trouble, a paragraph changed elsewhere. */
import { useState } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import type { ProjectId } from '../../shared/domain/ids.ts';
import { faultText, faultTitle, useClient, useCoreEvent } from '../client/index.ts';
import type { Autosave } from '../features/editor/autosave.ts';
import { useSaveSnapshot } from '../features/editor/use-autosave.ts';
import { useMessages } from '../i18n/index.ts';
import { Banner, Button, FaultDetail, toast } from '../ui/index.ts';
import styles from './shell.module.css';

/** The project's file can no longer be written. */
export function TroubleBanner({ project }: { readonly project: ProjectId }) {
  const client = useClient();
  const { t, language } = useMessages();
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  useCoreEvent((event) => {
    if (event.type === 'trouble' && event.project === project) setError(event.error);
  });
  if (error === null) return null;
  const rescue = async (): Promise<void> => {
    setBusy(true);
    try {
      const { path } = await client.projects.rescue({ project });
      toast({ message: t('shell.rescue-done', { path }), tone: 'good' });
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
    setBusy(false);
  };
  return (
    <Banner
      tone="warning"
      title={faultTitle(error)}
      actions={
        <>
          <Button kind="primary" isPending={busy} onPress={() => void rescue()}>
            {t('shell.rescue')}
          </Button>
          <Button kind="quiet" onPress={() => setError(null)}>
            {t('common.dismiss')}
          </Button>
        </>
      }
    >
      {language === 'en' ? error.hint : <FaultDetail error={error} />}
    </Banner>
  );
}

/** Paragraphs that somebody else changed while they were typed in: both texts, and the choice. */
export function ConflictBanners({ autosave, lang }: { readonly autosave: Autosave; readonly lang: string }) {
  const { t } = useMessages();
  const { conflicts } = useSaveSnapshot(autosave);
  return conflicts.map((conflict) => (
    <Banner
      key={conflict.id}
      tone="caution"
      title={t('shell.conflict-title', { number: conflict.number })}
      actions={
        <>
          <Button kind="primary" onPress={() => autosave.resolve(conflict.id, 'mine')}>
            {t('shell.keep-mine')}
          </Button>
          <Button onPress={() => autosave.resolve(conflict.id, 'theirs')}>{t('shell.take-theirs')}</Button>
        </>
      }
    >
      <p lang={lang} className={styles.theirs}>
        {conflict.theirs === '' ? t('shell.theirs-empty') : conflict.theirs}
      </p>
    </Banner>
  ));
}
