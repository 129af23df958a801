import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import type { PopoverProps } from 'react-aria-components';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  /** A tick stands before it. */
  readonly isOn?: boolean;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenuProps {
  /** Accessible name of the list. */
  readonly label: string;
  /** A Button or IconButton. */
  readonly trigger: ReactElement;
  /** Groups stand apart by a line. */
  readonly groups: readonly MenuGroup[];
  readonly placement?: NonNullable<PopoverProps['placement']>;
}

/** A menu of commands that drops from its trigger. */
export function Menu({ label, trigger, groups, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles['popover'] ?? ''} placement={placement} offset={4}>
        <List label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuAtProps extends Omit<MenuProps, 'trigger'> {
  /** What it drops from: a plain button, where a thousand of them must stay cheap. Null: shut. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** The same menu, opened at an element by its owner. The focus goes back to the element when it shuts. */
export function MenuAt({ label, groups, anchor, onClose, placement = 'bottom' }: MenuAtProps) {
  return (
    <Popover
      className={styles['popover'] ?? ''}
      triggerRef={{ current: anchor }}
      isOpen={anchor !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement={placement}
      offset={4}
    >
      <List label={label} groups={groups} onClose={onClose} takesFocus />
    </Popover>
  );
}

interface ListProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onClose?: () => void;
  readonly takesFocus?: boolean;
}

function List({ label, groups, onClose, takesFocus = false }: ListProps) {
  const entries = groups.flatMap((group) => group.entries);
  return (
    <AriaMenu
      aria-label={label}
      className={styles['menu'] ?? ''}
      disabledKeys={entries.filter((e) => e.isDisabled === true).map((e) => e.id)}
      onAction={(key) => entries.find((e) => e.id === key)?.run()}
      {...(onClose === undefined ? {} : { onClose })}
      {...(takesFocus ? { autoFocus: 'first' as const } : {})}
    >
      {groups.map((group, index) => (
        <Group key={group.entries[0]?.id ?? index} group={group} first={index === 0} />
      ))}
    </AriaMenu>
  );
}

function Group({ group, first }: { readonly group: MenuGroup; readonly first: boolean }) {
  const named = group.title === undefined ? { 'aria-label': group.entries[0]?.label ?? '' } : {};
  return (
    <>
      {first ? null : <Separator className={styles['line'] ?? ''} />}
      <MenuSection {...named}>
        {group.title === undefined ? null : <Header className={styles['title'] ?? ''}>{group.title}</Header>}
        {group.entries.map((entry) => (
          <MenuItem
            key={entry.id}
            id={entry.id}
            textValue={entry.label}
            className={cx(styles['item'], entry.isDanger === true && styles['danger'])}
          >
            <span className={styles['icon']}>{entry.isOn === true ? '✓' : entry.icon}</span>
            <span className={styles['words']}>
              <Text slot="label">{entry.label}</Text>
              {entry.description === undefined ? null : (
                <Text slot="description" className={styles['description'] ?? ''}>
                  {entry.description}
                </Text>
              )}
            </span>
            {entry.keys === undefined ? null : <Kbd keys={entry.keys} />}
          </MenuItem>
        ))}
      </MenuSection>
    </>
  );
}
