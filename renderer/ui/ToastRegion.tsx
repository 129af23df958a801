import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as Content,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components';
import { useMessages } from '../i18n/index.ts';
import { cx } from './cx.ts';
import { toasts } from './toast.ts';
import styles from './ToastRegion.module.css';

/** Where toasts appear; mounted once. F6 takes the focus there. */
export function ToastRegion() {
  const { t } = useMessages();
  return (
    <Region queue={toasts} className={styles['region'] ?? ''} aria-label={t('common.messages')}>
      {({ toast }) => (
        <Toast toast={toast} className={cx(styles['toast'], styles[toast.content.tone ?? 'info'])}>
          {toast.content.tone === 'warning' ? <CircleAlert aria-hidden /> : null}
          {toast.content.tone === 'good' ? <CircleCheck aria-hidden /> : null}
          <Content className={styles['words'] ?? ''}>
            <Text slot="title">{toast.content.message}</Text>
          </Content>
          {toast.content.action === undefined ? null : (
            <AriaButton
              className={styles['action'] ?? ''}
              onPress={() => {
                toast.content.action?.run();
                toasts.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </AriaButton>
          )}
          <AriaButton slot="close" className={styles['close'] ?? ''} aria-label={t('common.close-message')}>
            <X aria-hidden />
          </AriaButton>
        </Toast>
      )}
    </Region>
  );
}
