import { FileTrigger } from 'react-aria-components';
import { faultText, uploadFile, useClient, useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, toast } from '../../ui/index.ts';
import styles from './DictionaryField.module.css';

/** The bilingual dictionary behind suggested links: files the user has, copied by the core. */
export function LinkDictionaryField() {
  const { t } = useMessages();
  const client = useClient();
  const { data: dictionary } = useContractQuery('links', 'dictionary', {});
  const failed = (thrown: unknown): void => {
    toast({ message: faultText(thrown), tone: 'warning' });
  };
  const choose = async (files: readonly File[]): Promise<void> => {
    try {
      const staged = await Promise.all(files.map((file) => uploadFile(client, file)));
      await client.links.setDictionary({ staged: staged.map((file) => file.staged) });
    } catch (thrown) {
      failed(thrown);
    }
  };
  const there = dictionary !== undefined && dictionary !== null;
  return (
    <section className={styles['field']} aria-labelledby="settings-link-dictionary">
      <h4 id="settings-link-dictionary">{t('settings.link-dictionary')}</h4>
      <p>
        {there
          ? t('settings.link-dictionary-is', { name: dictionary.name, count: dictionary.entries })
          : t('settings.link-dictionary-none')}
      </p>
      <div className={styles['buttons']}>
        <FileTrigger
          acceptedFileTypes={['.index', '.dict', '.dz', '.tsv', '.tab', '.txt']}
          allowsMultiple
          onSelect={(files) => void choose([...(files ?? [])])}
        >
          <Button>{t('settings.link-dictionary-choose')}</Button>
        </FileTrigger>
        {there ? (
          <Button kind="plain" onPress={() => void client.links.clearDictionary({}).catch(failed)}>
            {t('settings.dictionary-clear')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
