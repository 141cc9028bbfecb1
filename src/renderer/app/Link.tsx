import { Anchor, type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { hashOf, type Route } from './routes';

interface LinkProps extends AnchorProps {
  readonly to: Route;
  readonly children: ReactNode;
}

/** A link to a place in the application. */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <Anchor href={hashOf(to)} {...rest}>
      {children}
    </Anchor>
  );
}
