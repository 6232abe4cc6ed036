/** What no system takes in the name of a file, and what leads into folders. */
const forbidden = /[\\/:*?"<>|\0-\x1f\p{Cs}]/gu;
const longest = 80;

/** What the document is called as a file. */
export function documentName(title: string): string {
  const name = title
    .replace(forbidden, '')
    .replace(/^[\s.]+/, '')
    .slice(0, longest)
    .trim();
  return `${name === '' ? '部门预算公开' : name}.docx`;
}

/** A template that was filled: beside the template it is another file. */
export function filledName(template: string): string {
  return documentName(`${template.replace(/\.docx$/i, '')}（已填）`);
}
