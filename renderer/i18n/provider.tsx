/** Gives every component the messages of the interface's language, and the page its language and direction. */
import { createContext, useContext, useLayoutEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { chooseLanguage } from '../../shared/domain/interface-language.ts';
import type { Language } from '../../shared/domain/interface-language.ts';
import { setMessages } from './current.ts';
import { makeMessages } from './messages.ts';
import type { Messages } from './messages.ts';

const MessagesContext = createContext<Messages>(makeMessages('en'));

export interface MessagesProviderProps {
  readonly wish: 'system' | Language;
  readonly children: ReactNode;
}

export function MessagesProvider({ wish, children }: MessagesProviderProps) {
  const messages = useMemo(() => {
    const { language, locale } = chooseLanguage(wish, navigator.languages);
    return makeMessages(language, locale);
  }, [wish]);
  // at once, not in an effect: children may ask for it while they are drawn
  setMessages(messages);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = messages.language;
    root.dir = messages.direction;
  }, [messages]);
  return (
    <MessagesContext value={messages}>
      <I18nProvider locale={messages.locale}>{children}</I18nProvider>
    </MessagesContext>
  );
}

/** The messages of the interface: `const { t } = useMessages()`. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
