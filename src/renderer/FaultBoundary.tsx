/** Catches what a scene throws: the fault goes to the journal, the visitor gets the Fault scene instead of a dark screen (R41). */
import { Component } from 'react';
import { FaultScene } from './scenes/FaultScene.tsx';

interface FaultBoundaryProps {
  readonly onFault: (message: string) => void;
  /** Asks the host anew what to show: an edition that faulted may have been taken back meanwhile. */
  readonly onTryAgain: () => Promise<void>;
  readonly children: React.ReactNode;
}

/** React catches such faults in a class only. Trying again mounts everything inside anew, at its beginning. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFault(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  async tryAgain() {
    await this.props.onTryAgain();
    this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <FaultScene problems={[]} onTryAgain={() => this.tryAgain()} />;
  }
}
