/** The Arabic catalogue. */
import type { Catalogue } from '../catalogue.ts';
import { common } from './common.ts';
import { documents } from './documents.ts';
import { exporting } from './export.ts';
import { faults } from './faults.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { keys } from './keys.ts';
import { memory } from './memory.ts';
import { lessons } from './lessons.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import { palette } from './palette.ts';
import { projects } from './projects.ts';
import { quality } from './quality.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { shortcuts } from './shortcuts.ts';
import { shell } from './shell.ts';
import { status } from './status.ts';
import { text } from './text.ts';
import { workspace } from './workspace.ts';

export const ar: Catalogue = {
  common,
  documents,
  export: exporting,
  faults,
  findings,
  help,
  history,
  keys,
  memory,
  lessons,
  links,
  notes,
  palette,
  projects,
  quality,
  search,
  settings,
  shortcuts,
  shell,
  status,
  text,
  workspace,
};
