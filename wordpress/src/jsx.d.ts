import type { JSX as React } from 'react';

/** TypeScript looks for the types of JSX here: with `createElement` as its factory it does not look at React's own. */
declare global {
  namespace JSX {
    type Element = React.Element;
    type ElementType = React.ElementType;
    type IntrinsicElements = React.IntrinsicElements;
    type IntrinsicAttributes = React.IntrinsicAttributes;
    type ElementChildrenAttribute = React.ElementChildrenAttribute;
    type LibraryManagedAttributes<C, P> = React.LibraryManagedAttributes<C, P>;
  }
}
