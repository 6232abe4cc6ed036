import { element } from './dom';

/** A message box of the workbench, as Excel would show one. */
export function showMessage(text: string): void {
  void show(text, ['确定 OK']);
}

export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** True for yes; Escape means no. */
export async function ask({ text, yes, no }: Question): Promise<boolean> {
  return (await show(text, [yes, no])) === yes;
}

/** Resolves with the label of the button that closed it, or with nothing. */
function show(text: string, labels: readonly string[]): Promise<string> {
  const buttons = labels.map((label, index) =>
    element('button', { type: 'button', autofocus: index === 0 }, label),
  );
  const row = element('div', { className: 'message__buttons' }, ...buttons);
  const box = element('dialog', { className: 'message' }, element('p', {}, text), row);
  for (const button of buttons) {
    button.addEventListener('click', () => box.close(button.textContent));
  }
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener('close', () => {
      box.remove();
      resolve(box.returnValue);
    });
  });
}
