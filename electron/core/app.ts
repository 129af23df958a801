/** Makes a core out of what a host offers. */
import type { CoreEvent } from '../../shared/contract/events.ts';
import type { Core } from './core.ts';
import type { Handlers } from './handlers.ts';
import type { Ports } from './ports.ts';
import { createRouter } from './router.ts';
import { appService } from './services/app.ts';
import type { ServiceContext } from './services/context.ts';
import { documentsService } from './services/documents.ts';
import { exportsService } from './services/exports.ts';
import { filesService } from './services/files.ts';
import { historyService } from './services/history.ts';
import { linkSuggestions } from './services/link-suggestions.ts';
import { linksService } from './services/links.ts';
import { memoryService } from './services/memory/service.ts';
import { memoryTeller } from './services/memory/teller.ts';
import { notesService } from './services/notes.ts';
import { paragraphsService } from './services/paragraphs.ts';
import { projectsService } from './services/projects.ts';
import { qualityService } from './services/quality.ts';
import { searchService } from './services/search.ts';
import { structureService } from './services/structure.ts';
import { spellingService } from './services/spelling.ts';
import { translationsService } from './services/translations.ts';
import { backups } from './state/backups.ts';
import { foldedTexts } from './state/folded-texts.ts';
import { jobRegistry } from './state/job-registry.ts';
import { linkDictionaryStore } from './state/link-dictionary.ts';
import { memories } from './state/memories.ts';
import { openProjects } from './state/open-projects.ts';
import { recentStore } from './state/recent-store.ts';
import { settingsStore } from './state/settings-store.ts';
import { staging } from './state/staging.ts';

/** A core with nothing open. Every method of the contract is answered by exactly one service. */
export function createCore(ports: Ports): Core {
  const folded = foldedTexts();
  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent): void => {
    folded.heard(event);
    for (const listener of listeners) listener(event);
  };
  const settings = settingsStore(ports);
  const safety = backups(ports);
  const context: ServiceContext = {
    ports,
    settings,
    recent: recentStore(ports.paths),
    projects: openProjects(ports, settings, safety),
    backups: safety,
    jobs: jobRegistry(),
    staging: staging(ports.paths, ports.ids),
    memories: memories(ports),
    emit,
  };
  const dictionary = linkDictionaryStore(ports.paths);
  const suggestions = linkSuggestions(context, dictionary);
  const handlers: Handlers = {
    app: appService(context),
    projects: projectsService(context),
    documents: documentsService(context),
    files: filesService(context),
    paragraphs: paragraphsService(context),
    translations: translationsService(context),
    notes: notesService(context),
    links: linksService(context, dictionary, suggestions),
    quality: qualityService(context),
    memory: memoryService(context),
    search: searchService(context, folded),
    spelling: spellingService(context),
    exports: exportsService(context),
    history: historyService(context),
    structure: structureService(context),
  };
  const teller = memoryTeller(context);
  listeners.add(teller.hear);
  const router = createRouter(handlers, ports.log);
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    context.jobs.cancelAll();
    await context.jobs.idle();
    await router.idle();
    teller.finish();
    suggestions.close();
    for (const project of context.projects.all()) context.projects.close(project.id);
    context.memories.closeAll();
    context.staging.clear();
    listeners.clear();
  }

  return {
    call: (method, input) => router.call(method, input),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: emit,
    close: () => (closing ??= close()),
  };
}
