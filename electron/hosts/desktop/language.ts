/** The language of the interface, for what the host itself says. */
import type { App } from 'electron';
import { app as contract } from '../../../shared/contract/app.ts';
import { chooseLanguage } from '../../../shared/domain/interface-language.ts';
import type { Language } from '../../../shared/domain/interface-language.ts';
import type { Core } from '../../core/core.ts';

/** Calls `show` with the language of the user's settings, now and whenever it becomes another; English is taken for granted. */
export function followLanguage(
  core: Core,
  app: Pick<App, 'getPreferredSystemLanguages'>,
  show: (language: Language) => void,
): () => void {
  let latest: Language = 'en';
  const refresh = async (): Promise<void> => {
    const answer = await core.call('app.settings', {});
    const settings = contract.settings.output.safeParse(answer.ok ? answer.value : null);
    if (!settings.success) return;
    const { language } = chooseLanguage(settings.data.interfaceLanguage, app.getPreferredSystemLanguages());
    if (language === latest) return;
    latest = language;
    show(language);
  };
  void refresh();
  return core.on((event) => {
    if (event.type === 'changed' && event.entities.includes('settings')) void refresh();
  });
}
