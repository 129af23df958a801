import { FileTrigger } from 'react-aria-components';
import { faultText, fetchDownload, useClient } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, toast } from '../../ui/index.ts';
import styles from './SettingsDialog.module.css';

/** Taking the settings to another machine: out as a file one may read, and in from one. */
export function SettingsFile() {
  const { t } = useMessages();
  const client = useClient();

  async function save(): Promise<void> {
    try {
      const saved = await client.app.exportSettings({});
      if (saved === null) return;
      if (saved.download !== null) fetchDownload(saved.download, saved.name);
      toast({ message: t('settings.file-saved', { name: saved.path ?? saved.name }), tone: 'good' });
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
  }

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      const { left } = await client.app.importSettings({ text: await file.text() });
      toast(
        left.length === 0
          ? { message: t('settings.file-taken'), tone: 'good' }
          : { message: t('settings.file-left', { text: left.join(', ') }), tone: 'warning' },
      );
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
  }

  return (
    <div className={styles['row']}>
      <p className={styles['words']}>{t('settings.file-text')}</p>
      <span className={styles['buttons']}>
        <Button onPress={() => void save()}>{t('settings.file-save')}</Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => void take(files?.[0])}
        >
          <Button>{t('settings.file-take')}</Button>
        </FileTrigger>
      </span>
    </div>
  );
}
