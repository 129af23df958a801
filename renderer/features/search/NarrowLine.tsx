/** Which texts are looked at, and which paragraphs: chips that combine and can be taken away. */
import { Plus, X } from 'lucide-react';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import { SEARCH_FIELDS } from '../../../shared/contract/search.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Menu } from '../../ui/index.ts';
import { filterGroups } from './filters.ts';
import type { Choices } from './filters.ts';
import type { Find } from './use-find.ts';
import styles from './find.module.css';

interface NarrowLineProps {
  readonly find: Find;
  readonly choices: Choices;
}

export function NarrowLine({ find, choices }: NarrowLineProps) {
  const messages = useMessages();
  const { t } = messages;
  const { state, change } = find;
  const groups = filterGroups(state.where, choices, messages);
  const chosen = groups.flatMap((group) => group.choices.filter((choice) => choice.isOn));
  return (
    <div className={styles['narrow']}>
      {state.mode === 'replace' ? (
        <span className={styles['hint']}>{t('search.targets-only')}</span>
      ) : (
        <span role="group" aria-label={t('search.where')} className={styles['chips']}>
          {SEARCH_FIELDS.map((field) => (
            <ToggleButton
              key={field}
              className={styles['chip'] ?? ''}
              isSelected={state.fields.includes(field)}
              onChange={(on) => {
                const fields = SEARCH_FIELDS.filter((one) =>
                  one === field ? on : state.fields.includes(one),
                );
                // something has to be looked at
                if (fields.length > 0) change({ fields });
              }}
            >
              {t(`search.in-${field}`)}
            </ToggleButton>
          ))}
        </span>
      )}
      <span role="group" aria-label={t('search.filters')} className={styles['chips']}>
        {chosen.map((choice) => (
          <AriaButton
            key={choice.id}
            className={styles['chosen'] ?? ''}
            aria-label={t('search.remove-filter', { name: choice.label })}
            onPress={() => change({ where: choice.turned })}
          >
            <bdi>{choice.label}</bdi>
            <X aria-hidden />
          </AriaButton>
        ))}
        <Menu
          label={t('search.filters')}
          placement="bottom start"
          trigger={
            <Button kind="quiet" icon={<Plus aria-hidden />} className={styles['add'] ?? ''}>
              {t('search.add-filter')}
            </Button>
          }
          groups={groups.map((group) => ({
            title: t(`search.group-${group.id}`),
            entries: group.choices.map((choice) => ({
              id: choice.id,
              label: choice.label,
              isOn: choice.isOn,
              run: () => change({ where: choice.turned }),
            })),
          }))}
        />
      </span>
    </div>
  );
}
