/**
 * custom-elements.json as it is shipped: of what the analyzer finds, the element itself, with each attribute tied to its
 * property, and paths as they are in the package.
 */

export interface Described {
  readonly name: string;
  readonly description?: string;
}

export interface Attribute extends Described {
  readonly type?: {readonly text: string};
  readonly fieldName?: string;
}

export interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly inheritedFrom?: unknown;
  readonly type?: {readonly text: string};
}

export interface Declaration extends Described {
  readonly kind: string;
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly (Described & {readonly type?: {readonly text: string}})[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Module {
  readonly path: string;
  readonly declarations?: readonly Declaration[];
  readonly exports?: readonly unknown[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly Module[];
}

const tagName = 'oros-anmalan';

export const elementIn = (manifest: Manifest): Declaration => {
  const found = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find((one) => one.tagName === tagName);
  if (!found) throw new Error(`No ${tagName} in the manifest.`);
  return found;
};

const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What the element is made with is nobody's to call. */
const isPublic = ({name, privacy}: Member): boolean =>
  !name.startsWith('#') && (privacy === undefined || privacy === 'public') && name !== 'styles';

/** Not what Lit or a browser calls. */
const isOwn = ({name}: Member): boolean => name !== 'properties' && !name.endsWith('Callback');

function complete(element: Declaration, members: readonly Member[]): Declaration {
  const attributes = (element.attributes ?? []).map((attribute) => ({
    ...attribute,
    fieldName: propertyOf(attribute.name),
  }));
  const attributeOf = new Map(attributes.map(({name, fieldName}) => [fieldName, name]));
  return {
    ...element,
    attributes,
    members: members
      .filter((member) => isPublic(member) && isOwn(member))
      .map(({inheritedFrom: _, ...member}) => {
        const attribute = attributeOf.get(member.name);
        return attribute === undefined ? member : {...member, attribute};
      }),
  };
}

export function shippedManifest(analyzed: Manifest): Manifest {
  const classes = analyzed.modules.flatMap(({declarations = []}) => declarations);
  const element = elementIn(analyzed);
  const base = classes.find(({name}) => name === 'ConfiguredElement');
  const members = [...(element.members ?? []), ...(base?.members ?? [])];
  const unique = members.filter(({name}, index) => members.findIndex((one) => one.name === name) === index);
  const path = 'dist/lib/oros-anmalan.js';
  const declaration = {name: element.name, module: path};
  return {
    schemaVersion: analyzed.schemaVersion,
    modules: [
      {
        path,
        declarations: [complete(element, unique)],
        exports: [{kind: 'js', name: element.name, declaration}],
      },
      {
        path: 'dist/lib/define.js',
        exports: [{kind: 'custom-element-definition', name: tagName, declaration}],
      },
    ],
  };
}
