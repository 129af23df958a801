import { X } from 'lucide-react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/index.ts';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Escape, the cross or, when allowed, a press outside. */
  readonly onClose: () => void;
  readonly title: string;
  /** One line under the title. */
  readonly subtitle?: ReactNode;
  /** Buttons, the one that acts last. */
  readonly footer?: ReactNode;
  /** Stands at the other end of the footer. */
  readonly footerStart?: ReactNode;
  /** 440, 640 or 1040 pixels at most. */
  readonly size?: 'small' | 'medium' | 'large';
  /** False while work is under way that closing would lose. */
  readonly canClose?: boolean;
  /** A press outside closes. */
  readonly isDismissable?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  /** Children fill the body edge to edge and scroll for themselves. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog: focus stays in it and goes back where it came from. */
export function Dialog(props: DialogProps) {
  const { t } = useMessages();
  const { size = 'small', canClose = true, isDismissable = false, flush = false } = props;
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={props.isOpen}
      isDismissable={isDismissable && canClose}
      isKeyboardDismissDisabled={!canClose}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={cx(styles['modal'], styles[size])}>
        <AriaDialog className={styles['dialog'] ?? ''} role={props.role ?? 'dialog'}>
          <header className={styles['header']}>
            <div className={styles['titles']}>
              <Heading slot="title" level={2} className={styles['title'] ?? ''}>
                {props.title}
              </Heading>
              {props.subtitle === undefined ? null : (
                <div className={styles['subtitle']}>{props.subtitle}</div>
              )}
            </div>
            <IconButton
              label={t('common.close')}
              icon={<X />}
              onPress={props.onClose}
              isDisabled={!canClose}
            />
          </header>
          <div className={cx(styles['body'], flush && styles['flush'])}>{props.children}</div>
          {props.footer === undefined ? null : (
            <footer className={styles['footer']}>
              <div className={styles['start']}>{props.footerStart}</div>
              {props.footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
