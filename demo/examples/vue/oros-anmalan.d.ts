/** What Vue's templates know of the tag. Tell the compiler that it is none of Vue's own: `isCustomElement: (tag) => tag === 'oros-anmalan'`. */
import type {OrosAnmalanAttributes, OrosEventMap} from 'oros-anmalan';
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';

type Events = {[Name in keyof OrosEventMap]: (event: OrosEventMap[Name]) => void};

declare module 'vue' {
  interface GlobalComponents {
    'oros-anmalan': new () => {
      $props: Omit<HTMLAttributes, keyof OrosAnmalanAttributes> & OrosAnmalanAttributes & PublicProps;
      $emit: EmitFn<Events>;
    };
  }
}
