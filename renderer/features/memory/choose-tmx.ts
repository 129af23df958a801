/** Asks for one TMX file, in the page: the desktop's own window opens for a file input too. */
export function chooseTmx(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.tmx,application/x-tmx+xml';
  // in the page while it is asked, lest it be collected before it answers
  input.hidden = true;
  document.body.append(input);
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    input.remove();
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
  });
  input.click();
}
