/** The program itself. */
import { AppFault } from '../../../shared/contract/errors.ts';
import type { AreaHandlers } from '../handlers.ts';
import type { ServiceContext } from './context.ts';
import { delivered, destination } from './destination.ts';
import { writeWhole } from './export-file.ts';

const NEVER = new AbortController().signal;

export function appService(context: ServiceContext): AreaHandlers<'app'> {
  const { ports, settings, jobs } = context;
  return {
    about: () => ({
      version: ports.version,
      host: ports.host,
      platform: process.platform,
      nativeDialogs: ports.dialogs !== undefined,
      canPrint: ports.printer !== undefined,
      projectsFolder: ports.paths.projects,
    }),
    settings: () => settings.get(),
    changeSettings(change) {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const result = settings.change(given);
      context.emit({ type: 'changed', project: null, entities: ['settings'] });
      return result;
    },
    async exportSettings() {
      const name = 'tarjuman-settings.json';
      const place = await destination(context, undefined, name, 'json');
      if (place === null) return null;
      await writeWhole(place, oneChunk(`${JSON.stringify(settings.get(), null, 2)}\n`), NEVER);
      return { name, ...delivered(context, undefined, { place, name, mediaType: 'application/json' }) };
    },
    importSettings({ text }) {
      const left = settings.take(readObject(text));
      context.emit({ type: 'changed', project: null, entities: ['settings'] });
      return { settings: settings.get(), left: [...left] };
    },
    cancel: ({ job }) => ({ cancelled: jobs.cancel(job) }),
  };
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new AppFault('bad-file', 'This is no file of settings.', {
      where: 'the chosen file',
      hint: 'Choose a file that Tarjuman saved: tarjuman-settings.json.',
    });
  return { ...value };
}
