import { Braces, Database, FileText, Globe, Hash, Link2, Printer, Table2 } from 'lucide-react';
import type { ExportFormat } from '../../../shared/contract/exports.ts';

const ICONS = {
  docx: FileText,
  html: Globe,
  pdf: Printer,
  markdown: Hash,
  xliff: Braces,
  xliff12: Braces,
  tmx: Database,
  csv: Table2,
  pharaoh: Link2,
  'links-json': Braces,
  translated: FileText,
} as const;

export function FormatIcon({ format }: { readonly format: ExportFormat }) {
  const Icon = ICONS[format];
  return <Icon aria-hidden />;
}
