import { X } from 'lucide-react';
import type { Project } from '../../../shared/domain/project.ts';
import { faultText, useClient, useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { IconButton, toast } from '../../ui/index.ts';
import styles from './WordLists.module.css';

const LISTS = ['personal', 'project'] as const;
const TITLES = { personal: 'settings.my-words', project: 'settings.project-words' } as const;

/** Words accepted beside the dictionary, each with a way to take it off. */
export function WordLists({ project }: { readonly project: Project }) {
  const { t } = useMessages();
  const client = useClient();
  const { data: lists } = useContractQuery('spelling', 'words', { project: project.id });
  if (lists === undefined) return null;
  const remove = (word: string, list: (typeof LISTS)[number]): void => {
    client.spelling
      .removeWord({ project: project.id, word, list })
      .catch((thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' }));
  };
  return (
    <div className={styles['lists']}>
      {LISTS.map((list) => (
        <div key={list} role="group" aria-labelledby={`words-${list}`}>
          <h4 id={`words-${list}`} className={styles['title']}>
            {t(TITLES[list])}
          </h4>
          {lists[list].length === 0 ? (
            <p className={styles['none']}>{t('settings.no-words')}</p>
          ) : (
            <ul className={styles['words']}>
              {lists[list].map((word) => (
                <li key={word}>
                  <bdi>{word}</bdi>
                  <IconButton
                    label={t('settings.remove-word', { text: word })}
                    icon={<X size={12} />}
                    onPress={() => remove(word, list)}
                    isDisabled={list === 'project' && project.readOnly}
                  />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
