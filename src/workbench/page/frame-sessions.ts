import type { AddinSession } from '../bridge/addin-session';

/** Which runtime of the add-in lives in which frame. */
export interface FrameSessions {
  /** The page in a frame has loaded office.js and asks for its runtime. */
  attach(page: Window): AddinSession;
  /** The frame's page gets this runtime when it asks, instead of a new one. */
  reserve(frame: HTMLIFrameElement, session: AddinSession): void;
  /** Waits until the frame's page has loaded office.js. */
  of(frame: HTMLIFrameElement): Promise<AddinSession>;
}

export function frameSessions(connect: () => AddinSession): FrameSessions {
  const reserved = new Map<Window, AddinSession>();
  const attached = new Map<Window, AddinSession>();
  const waiting = new Map<Window, (session: AddinSession) => void>();

  return {
    attach(page) {
      const session = reserved.get(page) ?? connect();
      reserved.delete(page);
      attached.set(page, session);
      waiting.get(page)?.(session);
      waiting.delete(page);
      page.addEventListener('pagehide', () => {
        session.close();
        attached.delete(page);
      });
      return session;
    },
    reserve: (frame, session) => void reserved.set(windowOf(frame), session),
    of(frame) {
      const page = windowOf(frame);
      const known = attached.get(page);
      if (known) return Promise.resolve(known);
      return new Promise((resolve) => waiting.set(page, resolve));
    },
  };
}

function windowOf(frame: HTMLIFrameElement): Window {
  if (!frame.contentWindow) throw new Error('The frame is not part of the page');
  return frame.contentWindow;
}
