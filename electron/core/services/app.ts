/** The program itself. */
import type { AreaHandlers } from '../handlers.ts';
import type { ServiceContext } from './context.ts';

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
    cancel: ({ job }) => ({ cancelled: jobs.cancel(job) }),
  };
}
