import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import classes from './Shell.module.css';

interface FaultProps {
  readonly children: ReactNode;
}

interface FaultState {
  readonly error: Error | null;
}

/** Stands in for what could not be drawn: says so, says what was kept, and offers to draw it again. */
export class Fault extends Component<FaultProps, FaultState> {
  override state: FaultState = { error: null };

  static getDerivedStateFromError(error: unknown): FaultState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className={classes.fault} role="alert">
        <h1>This screen could not be shown</h1>
        <p>Your plan is as you saved it. The fault is in Waymark: {error.message}</p>
        <Button onClick={() => this.setState({ error: null })}>Show it again</Button>
      </div>
    );
  }
}
