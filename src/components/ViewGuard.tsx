import './ViewGuard.css';
import { Component, type ReactNode } from 'react';

interface GuardProps {
  /** What it is called in the sentence: "This view", "The list at the side". */
  readonly name: string;
  /** Another value is another thing to draw: a fault of the one before is forgotten. */
  readonly of: unknown;
  /** Ways on beside trying again. */
  readonly ways?: ReactNode;
  /** Its sentence lies over the page: for what has no place of its own there. */
  readonly floats?: boolean;
  readonly children: ReactNode;
}

interface GuardState {
  readonly fault: { readonly message: string } | null;
  readonly of: unknown;
}

/**
 * Keeps a fault of what is in it from the rest of the page: a sentence and ways on stand in its place. Code that could
 * not be fetched is such a fault. (React knows error boundaries as classes only.)
 */
export class ViewGuard extends Component<GuardProps, GuardState> {
  override state: GuardState = { fault: null, of: this.props.of };

  static getDerivedStateFromError(error: unknown): Partial<GuardState> {
    return { fault: { message: error instanceof Error ? error.message : String(error) } };
  }

  static getDerivedStateFromProps({ of }: GuardProps, state: GuardState): Partial<GuardState> | null {
    return Object.is(of, state.of) ? null : { of, fault: null };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <div className={this.props.floats ? 'guard is-floating' : 'guard'} role="alert">
        <p className="guard-title">{this.props.name} could not be drawn.</p>
        <p className="dim">
          The rest of the page works, and nothing of the dataset is lost. What went wrong: {fault.message}
        </p>
        <p className="guard-actions">
          <button type="button" onClick={() => this.setState({ fault: null })}>
            Try again
          </button>
          {/* Code that could not be fetched is asked for again only by a new page, which shows the same: see the link. */}
          <button type="button" onClick={() => window.location.reload()}>
            Reload the page
          </button>
          {this.props.ways}
        </p>
      </div>
    );
  }
}
