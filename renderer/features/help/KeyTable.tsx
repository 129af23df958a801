import { useMessages } from '../../i18n/index.ts';
import { Kbd } from '../../ui/index.ts';
import styles from './KeyTable.module.css';
import type { HelpKey } from './search.ts';

/** Keys under the area they belong to. */
export function KeyTable({ keys }: { readonly keys: readonly HelpKey[] }) {
  const { t } = useMessages();
  const areas = [...new Set(keys.map(({ area }) => area))];
  return areas.map((area) => (
    <table key={area} className={styles['table']}>
      <caption className="heading">{area}</caption>
      <tbody>
        {keys
          .filter((key) => key.area === area)
          .map((key) => (
            <tr key={key.id}>
              <th scope="row">{key.title}</th>
              <td>
                {key.keys.map((chord, index) => (
                  <span key={chord}>
                    {index === 0 ? null : t('common.or')}
                    <Kbd keys={chord} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  ));
}
