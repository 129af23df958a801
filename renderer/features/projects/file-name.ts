/** Names of projects out of names of files. */

/** `report.final.docx` → `report.final`; a name that is only an extension stays. */
export function projectNameOf(file: string): string {
  const bare = file.replace(/\.[^.\s]{1,8}$/u, '').trim();
  // a project's name is at most 200 characters, and none is cut in half
  return Array.from(bare === '' ? file : bare)
    .slice(0, 120)
    .join('');
}

/** The name, then `name 2`, `name 3`… for when there is one already. */
export function* namesFrom(name: string): Generator<string> {
  yield name;
  for (let n = 2; n <= 50; n++) yield `${name} ${n}`;
}
