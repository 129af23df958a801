/** The head of the window: where one is, and what can be done with the whole. */
import {
  CircleHelp,
  Menu as MenuSign,
  PanelLeft,
  PanelRight,
  Search,
  Settings as SettingsSign,
} from 'lucide-react';
import { useMessages } from '../i18n/index.ts';
import type { MenuGroup } from '../ui/index.ts';
import { Button, IconButton, Kbd, Menu } from '../ui/index.ts';
import type { Commands } from './use-keys.ts';
import { useKeyOf } from './keymap-context.ts';
import styles from './shell.module.css';

interface HeaderProps {
  readonly projectName: string;
  /** The document of the live paragraph, or null before there is one. */
  readonly documentName: string | null;
  readonly readOnly: boolean;
  readonly leftOpen: boolean;
  readonly rightOpen: boolean;
  readonly commands: Commands;
  readonly menu: readonly MenuGroup[];
}

export function Header(props: HeaderProps) {
  const { t } = useMessages();
  const keyOf = useKeyOf();
  const { commands } = props;
  return (
    <header className={styles.header} data-area>
      <Menu
        label={t('shell.project')}
        placement="bottom start"
        trigger={<IconButton label={t('shell.project-menu')} icon={<MenuSign size={17} />} />}
        groups={props.menu}
      />
      <h1 className={styles.wordmark}>{t('common.brand')}</h1>
      <nav aria-label={t('shell.you-are-here')} className={styles.crumbs}>
        <bdi>{props.projectName}</bdi>
        {props.documentName === null ? null : (
          <>
            <span aria-hidden className={styles.slash}>
              /
            </span>
            <bdi>{props.documentName}</bdi>
          </>
        )}
        {props.readOnly ? <span className={styles.badge}>{t('shell.read-only')}</span> : null}
      </nav>
      <button type="button" className={styles.command} onClick={() => commands.palette?.()}>
        <Search size={14} aria-hidden />
        <span>{t('palette.title')}</span>
        {keyOf('palette') === undefined ? null : <Kbd keys={keyOf('palette') ?? ''} />}
      </button>
      <div className={styles.tools}>
        <IconButton
          label={t('common.documents')}
          keys={keyOf('toggle-left')}
          icon={<PanelLeft size={17} />}
          isOn={props.leftOpen}
          onPress={() => commands['toggle-left']?.()}
        />
        <IconButton
          label={t('shell.notes-and-checks')}
          keys={keyOf('toggle-right')}
          icon={<PanelRight size={17} />}
          isOn={props.rightOpen}
          onPress={() => commands['toggle-right']?.()}
        />
        <IconButton
          label={t('common.settings')}
          keys={keyOf('settings')}
          icon={<SettingsSign size={17} />}
          onPress={() => commands.settings?.()}
        />
        <IconButton
          label={t('shell.help')}
          keys={keyOf('keys')}
          icon={<CircleHelp size={17} />}
          onPress={() => commands.keys?.()}
        />
        <Button kind="primary" onPress={() => commands.export?.()}>
          {t('common.export')}
        </Button>
      </div>
    </header>
  );
}
