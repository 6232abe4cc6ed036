import { element } from './dom';

/** A message box of the workbench, as Excel would show one. */
export function showMessage(text: string): void {
  const close = element('button', { type: 'button', autofocus: true }, '确定 OK');
  const box = element('dialog', { className: 'message' }, element('p', {}, text), close);
  close.addEventListener('click', () => box.close());
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
}
