/** Every command, in the order help shows them. */
import { addBackup } from './backup.ts';
import { addCheck } from './check.ts';
import type { AddCommand } from './command.ts';
import { addDemo } from './demo.ts';
import { addExport } from './export.ts';
import { addFind } from './find.ts';
import { addImport } from './import.ts';
import { addLinks } from './links.ts';
import { addList } from './list.ts';
import { addNew } from './new.ts';
import { addNote } from './note.ts';
import { addOpen } from './open.ts';
import { addPretranslate } from './pretranslate.ts';
import { addQa } from './qa.ts';
import { addServe } from './serve.ts';
import { addSet } from './set.ts';
import { addStats } from './stats.ts';
import { addTm } from './tm.ts';

export const COMMANDS: readonly AddCommand[] = [
  addNew,
  addImport,
  addList,
  addFind,
  addSet,
  addNote,
  addExport,
  addLinks,
  addQa,
  addPretranslate,
  addTm,
  addStats,
  addCheck,
  addBackup,
  addServe,
  addOpen,
  addDemo,
];
