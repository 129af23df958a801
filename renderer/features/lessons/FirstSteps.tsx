/** What a new user may try, ticked off as it is done; dismissed, it never comes back. */
import { Check, X } from 'lucide-react';
import { FIRST_STEPS } from '../../../shared/contract/app.ts';
import type { FirstStep } from '../../../shared/contract/app.ts';
import { useMessages } from '../../i18n/index.ts';
import { IconButton, Kbd, ProgressBar } from '../../ui/index.ts';
import styles from './FirstSteps.module.css';

interface FirstStepsProps {
  readonly done: readonly FirstStep[];
  readonly keyOf: (step: FirstStep) => string | undefined;
  readonly onDismiss: () => void;
}

export function FirstSteps({ done, keyOf, onDismiss }: FirstStepsProps) {
  const { t } = useMessages();
  const finished = done.length >= FIRST_STEPS.length;
  return (
    <section aria-label={t('lessons.title')} className={styles['steps']}>
      <div className={styles['head']}>
        <h2 className="heading">{finished ? t('lessons.finished') : t('lessons.title')}</h2>
        <IconButton label={t('lessons.dismiss')} icon={<X size={14} />} onPress={onDismiss} />
      </div>
      <ProgressBar bare label={t('lessons.title')} value={done.length} total={FIRST_STEPS.length} />
      <ul className={styles['list']}>
        {FIRST_STEPS.map((step) => {
          const key = keyOf(step);
          const isDone = done.includes(step);
          return (
            <li key={step} className={styles['step']} data-done={isDone ? '' : undefined}>
              <span className={styles['mark']}>
                {isDone ? <Check size={12} aria-label={t('lessons.done')} /> : null}
              </span>
              <span className={styles['words']}>{t(`lessons.${step}`)}</span>
              {key === undefined ? null : <Kbd keys={key} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
