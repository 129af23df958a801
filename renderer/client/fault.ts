/** Faults in words for the screen. */
import { AppFault } from '../../shared/contract/errors.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { messages } from '../i18n/index.ts';

/** Whatever was thrown, as a typed error. */
export function errorOf(thrown: unknown): AppError {
  if (thrown instanceof AppFault) return thrown.error;
  return {
    code: 'internal',
    message: thrown instanceof Error ? thrown.message : 'Something went wrong.',
    hint: 'Try again; if it stays, close Tarjuman and open it again.',
  };
}

/** One sentence: the fault's own in English, else what kind of fault it is. */
export function faultTitle(error: AppError): string {
  const { language, t } = messages();
  return language === 'en' ? error.message : t(`faults.${error.code}`);
}

/** What is wrong and what to do. A fault's own words are English: in another language its kind stands before them. */
export function faultText(thrown: unknown): string {
  const error = errorOf(thrown);
  const own = error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
  return messages().language === 'en' ? own : `${faultTitle(error)}: \u2066${own}\u2069`;
}
