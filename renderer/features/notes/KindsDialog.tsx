/** The kinds of link a project offers, one a line, to be changed as the people of the project like. */
import { useState } from 'react';
import { LINK_KINDS } from '../../../shared/domain/link.ts';
import { kindName } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';

interface KindsDialogProps {
  readonly kinds: readonly string[];
  readonly onClose: () => void;
  /** Answers false when they could not be saved: the dialog then stays. */
  readonly onSave: (kinds: readonly string[]) => Promise<boolean>;
}

const LONGEST = 60;

export function KindsDialog({ kinds, onClose, onSave }: KindsDialogProps) {
  const { t } = useMessages();
  const [text, setText] = useState(() => kinds.map(kindName).join('\n'));
  const save = async (list: readonly string[]): Promise<void> => {
    if (await onSave(list)) onClose();
  };
  const chosen = kindsOf(text);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('links.kinds')}
      subtitle={t('links.kinds-hint')}
      footerStart={<Button onPress={() => void save(LINK_KINDS)}>{t('links.kinds-designed')}</Button>}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" isDisabled={chosen.length === 0} onPress={() => void save(chosen)}>
            {t('links.save-note')}
          </Button>
        </>
      }
    >
      <TextField bare label={t('links.kinds')} rows={10} value={text} onChange={setText} takesFocus />
    </Dialog>
  );
}

/** Lines as kinds, each once; the name of a built-in kind in the window's language is that kind. */
function kindsOf(text: string): readonly string[] {
  const names = text.split('\n').map((line) => line.trim().slice(0, LONGEST));
  const kinds = names.map((name) => LINK_KINDS.find((kind) => kindName(kind) === name) ?? name);
  return [...new Set(kinds)].filter((kind) => kind !== '').slice(0, 50);
}
