import { FileTrigger } from 'react-aria-components';
import { faultText, uploadFile, useClient, useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, toast } from '../../ui/index.ts';
import styles from './DictionaryField.module.css';

/** The dictionary that marks possible typos in the source: two files the user has, copied by the core. */
export function DictionaryField() {
  const { t } = useMessages();
  const client = useClient();
  const { data: dictionary } = useContractQuery('spelling', 'sourceDictionary', {});
  const failed = (thrown: unknown): void => {
    toast({ message: faultText(thrown), tone: 'warning' });
  };
  const choose = async (files: readonly File[]): Promise<void> => {
    try {
      const staged = await Promise.all(files.map((file) => uploadFile(client, file)));
      await client.spelling.setSourceDictionary({ staged: staged.map((file) => file.staged) });
    } catch (thrown) {
      failed(thrown);
    }
  };
  const text =
    dictionary === undefined || dictionary === null
      ? t('settings.dictionary-none')
      : t('settings.dictionary-is', { name: dictionary.name });
  return (
    <div role="group" className={styles['field']} aria-labelledby="settings-dictionary">
      <h4 id="settings-dictionary">{t('settings.dictionary')}</h4>
      <p>{text}</p>
      <div className={styles['buttons']}>
        <FileTrigger
          acceptedFileTypes={['.aff', '.dic']}
          allowsMultiple
          onSelect={(files) => void choose([...(files ?? [])])}
        >
          <Button>{t('settings.dictionary-choose')}</Button>
        </FileTrigger>
        {dictionary === undefined || dictionary === null ? null : (
          <Button kind="plain" onPress={() => void client.spelling.clearSourceDictionary({}).catch(failed)}>
            {t('settings.dictionary-clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
