/** vscode.html-custom-data.json: what an editor says of the tag and its attributes while they are written. */
import {type Attribute, elementIn, type Manifest} from './manifest.js';

/** `"on"|"off"` → each. */
const valuesOf = ({type}: Attribute) =>
  [...(type?.text ?? '').matchAll(/["']([^"']+)["']/g)].map(([, name = '']) => ({name}));

export function htmlData(manifest: Manifest): unknown {
  const {description, attributes = []} = elementIn(manifest);
  return {
    version: 1.1,
    tags: [
      {
        name: 'oros-anmalan',
        description,
        attributes: attributes.map((attribute) => {
          const values = valuesOf(attribute);
          const {name, description: said} = attribute;
          return {name, description: said, ...(values.length > 0 && {values})};
        }),
      },
    ],
  };
}
