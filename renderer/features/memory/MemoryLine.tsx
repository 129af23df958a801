import type { ReactNode } from 'react';
import type { AttachedMemory } from '../../../shared/contract/memory.ts';
import { useMessages } from '../../i18n/index.ts';
import { IconButton, Select, Switch } from '../../ui/index.ts';
import styles from './memory.module.css';

interface MemoryLineProps {
  readonly memory: AttachedMemory;
  readonly readOnly: boolean;
  readonly icons: { readonly bringIn: ReactNode; readonly detach: ReactNode };
  readonly onChange: (change: { readonly writable?: boolean; readonly penalty?: number }) => void;
  readonly onDetach: () => void;
  readonly onImport: () => void;
}

const PENALTIES = [0, 1, 2, 5, 10, 20];

/** One memory of the list. The project's own is always there, always written, without penalty. */
export function MemoryLine({ memory, readOnly, icons, onChange, onDetach, onImport }: MemoryLineProps) {
  const { t } = useMessages();
  const { own, state, penalty } = memory;
  const name = own ? t('memory.own') : memory.name;
  const usable = state === 'ready';
  const penalties = [...new Set([...PENALTIES, penalty])].toSorted((a, b) => a - b);
  return (
    <li className={styles['memory']}>
      <span className={styles['name']}>
        <bdi>{name}</bdi>
        {state === 'missing' || state === 'damaged' ? (
          <span className={styles['problem']}>
            {t(`memory.state-${state}`)}: {memory.problem ?? memory.path}
          </span>
        ) : (
          <span className={styles['facts']}>
            {t('memory.units', { count: memory.units })}
            {state === 'read-only' ? ` · ${t('memory.state-read-only')}` : null}
          </span>
        )}
      </span>
      {own ? (
        <span />
      ) : (
        <Select
          bare
          label={t('memory.penalty', { name })}
          value={String(penalty)}
          options={penalties.map((count) => ({
            id: String(count),
            label: count === 0 ? t('memory.penalty-none') : t('memory.penalty-of', { count }),
          }))}
          isDisabled={readOnly}
          onChange={(chosen) => onChange({ penalty: Number(chosen) })}
        />
      )}
      {own ? (
        <span />
      ) : (
        <Switch
          label={
            <>
              <span aria-hidden>{t('memory.write-short')}</span>
              <span className={styles['unseen']}>{t('memory.write', { name })}</span>
            </>
          }
          isSelected={memory.writable && usable}
          isDisabled={readOnly || !usable}
          onChange={(writable) => onChange({ writable })}
        />
      )}
      <IconButton
        label={t('memory.import-into', { name })}
        icon={icons.bringIn}
        isDisabled={readOnly || !usable}
        onPress={onImport}
      />
      {own ? (
        <span />
      ) : (
        <IconButton
          label={t('memory.detach', { name })}
          icon={icons.detach}
          isDisabled={readOnly}
          onPress={onDetach}
        />
      )}
    </li>
  );
}
