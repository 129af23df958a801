import { useRef, useState } from 'react';
import type { Settings } from '../../../shared/contract/app.ts';
import { useMessages } from '../../i18n/index.ts';
import { TextField } from '../../ui/index.ts';
import { ColourPicker } from './ColourPicker.tsx';
import styles from './PersonFields.module.css';

type Person = Settings['person'];

/** Name, initials and colour of whoever translates here. Kept when a field is left, or Enter pressed. */
export function PersonFields({
  person,
  onChange,
}: {
  readonly person: Person;
  readonly onChange: (person: Person) => void;
}) {
  const { t } = useMessages();
  const [name, setName] = useState(person.name);
  const [initials, setInitials] = useState(person.initials);

  // one press can both leave a field and choose a colour: neither may undo the other
  const latest = useRef(person);

  function change(part: Partial<Person>): void {
    const before = latest.current;
    const after = { ...before, ...part };
    latest.current = after;
    if (after.name !== before.name || after.initials !== before.initials || after.colour !== before.colour)
      onChange(after);
  }

  function keep(): void {
    if (name.trim() !== '') change({ name: name.trim() });
    if (initials.trim() !== '') change({ initials: initials.trim() });
  }

  return (
    <div className={styles['person']}>
      <TextField
        label={t('common.name')}
        value={name}
        onChange={setName}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          else event.continuePropagation();
        }}
        dir="auto"
        maxLength={200}
        error={name.trim() === '' ? t('settings.name-missing') : undefined}
      />
      <TextField
        label={t('settings.initials')}
        value={initials}
        onChange={(value) => setInitials(Array.from(value).slice(0, 4).join(''))}
        onBlur={keep}
        dir="auto"
        error={initials.trim() === '' ? t('settings.initials-missing') : undefined}
      />
      <ColourPicker value={person.colour} onChange={(colour) => change({ colour })} />
    </div>
  );
}
