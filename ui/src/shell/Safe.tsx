import { Component, type ReactNode } from "react";
import { ErrorNote } from "../parts/ErrorNote";
import css from "./Safe.module.css";

/** A fault on a page leaves the rest standing, and can be copied. */
export class Safe extends Component<{ children: ReactNode }, { error: unknown }> {
  state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  render() {
    if (this.state.error === null) return this.props.children;
    return (
      <div className={css.safe}>
        <ErrorNote error={this.state.error} again={() => this.setState({ error: null })} />
      </div>
    );
  }
}
