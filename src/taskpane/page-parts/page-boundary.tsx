import { Component, type ReactNode } from 'react';
import { rememberError } from '../diagnosis/last-error';

interface Props {
  readonly children: ReactNode;
  /** What stands in place of the children after they failed. */
  readonly failure: (retry: () => void) => ReactNode;
}

/** Keeps an error of one page from taking the rest of the pane with it. React offers this to classes only. */
export class PageBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    rememberError(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.failure(() => {
      this.setState({ failed: false });
    });
  }
}
