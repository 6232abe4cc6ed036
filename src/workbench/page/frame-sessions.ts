import type { AddinSession } from '../bridge/addin-session';

/** Which runtime of the add-in lives in which frame. */
export interface FrameSessions {
  add(page: Window, session: AddinSession): void;
  /** Waits until the frame's page has loaded office.js. */
  of(frame: HTMLIFrameElement): Promise<AddinSession>;
}

export function frameSessions(): FrameSessions {
  const sessions = new Map<Window, AddinSession>();
  const waiting = new Map<Window, (session: AddinSession) => void>();
  return {
    add(page, session) {
      sessions.set(page, session);
      waiting.get(page)?.(session);
      waiting.delete(page);
    },
    of(frame) {
      const page = frame.contentWindow;
      if (!page) return Promise.reject(new Error('The frame has been removed'));
      const known = sessions.get(page);
      if (known) return Promise.resolve(known);
      return new Promise((resolve) => waiting.set(page, resolve));
    },
  };
}
