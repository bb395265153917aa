/** What JSX knows of the tag: in React 19 attributes, properties and events alike are props. */
import type {OrosAnmalanAttributes, OrosEventMap} from 'oros-anmalan';
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Events = {readonly [Name in keyof OrosEventMap as `on${Name}`]?: (event: OrosEventMap[Name]) => void};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'oros-anmalan': Omit<
        DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>,
        keyof OrosAnmalanAttributes
      > &
        OrosAnmalanAttributes &
        Events;
    }
  }
}
