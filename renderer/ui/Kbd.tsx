import styles from './Kbd.module.css';

const MAC: Readonly<Record<string, string>> = {
  Ctrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Escape: 'esc',
};

const onMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

/** Keys held together, written `Ctrl+Shift+Enter`; on a Mac shown as its own signs. */
export function Kbd({ keys }: { readonly keys: string }) {
  // a plus at the end is the key itself
  const parts = keys.split(/\+(?!$)/u);
  const words = onMac ? parts.map((part) => MAC[part] ?? part).join('') : parts.join(' ');
  return (
    <kbd dir="ltr" className={styles['kbd']}>
      {words}
    </kbd>
  );
}
