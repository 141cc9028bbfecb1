import classes from './Loading.module.css';

/** Stands in for a part of a screen that is on its way; it is seen only where that takes a moment. */
export function Loading({ children = 'One moment' }: { readonly children?: string }) {
  return (
    <p className={classes.loading} role="status" aria-busy="true">
      {children}
    </p>
  );
}
