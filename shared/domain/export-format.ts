/** What a project can be written as. */

export const EXPORT_FORMATS = [
  'docx',
  'html',
  'pdf',
  'markdown',
  'xliff',
  'xliff12',
  'tmx',
  'csv',
  'pharaoh',
  'links-json',
  'translated',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
