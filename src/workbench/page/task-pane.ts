import { element } from './dom';
import { pageFrame } from './page-frame';

export interface TaskPane {
  /** Shows the page; the one that is open stays as it is, as in Excel. */
  open(path: string): void;
  close(): void;
  /** Opens the shown page anew, in the language that its title is in. */
  restart(title: string): void;
}

/** The pane docked at the right: 320 px wide as on most screens, wider when its edge is dragged. */
export function taskPane(dock: HTMLElement, title: string): TaskPane {
  let frame: HTMLIFrameElement | undefined;
  let shown = '';
  const heading = element('h1', { className: 'pane__title' }, title);

  function open(path: string): void {
    dock.hidden = false;
    if (frame && path === shown) return;
    shown = path;
    frame?.remove();
    frame = pageFrame(path, heading.textContent);
    dock.append(frame);
  }

  function close(): void {
    dock.hidden = true;
    frame?.remove();
    frame = undefined;
    shown = '';
  }

  const closeButton = element(
    'button',
    {
      type: 'button',
      className: 'pane__close',
      ariaLabel: '关闭窗格 Close pane',
      title: '关闭窗格 Close pane',
    },
    '×',
  );
  closeButton.addEventListener('click', close);
  dock.append(resizer(dock), element('div', { className: 'pane__head' }, heading, closeButton));
  return {
    open,
    close,
    restart(newTitle) {
      heading.textContent = newTitle;
      const path = shown;
      shown = '';
      if (path) open(path);
    },
  };
}

function resizer(dock: HTMLElement): HTMLElement {
  const edge = element('div', { className: 'pane__edge' });
  edge.addEventListener('pointerdown', (start) => {
    edge.setPointerCapture(start.pointerId);
    const width = dock.offsetWidth;
    edge.onpointermove = (move) => {
      dock.style.width = `${String(Math.max(200, width + start.clientX - move.clientX))}px`;
    };
    edge.onpointerup = () => (edge.onpointermove = null);
  });
  return edge;
}
