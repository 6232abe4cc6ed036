/** The element of a section in the list. */
export function sectionId(id: string): string {
  return `section-${id}`;
}

/** Opens a section and goes to it. */
export function openSection(id: string): void {
  const section = document.getElementById(sectionId(id));
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.querySelector('summary')?.focus();
}
