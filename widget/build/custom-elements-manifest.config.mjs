/**
 * What editors and catalogues read of the two public elements, from their own doc blocks: what a
 * page may set and hear. All else of the classes is the widget's own.
 */
export default {
  globs: ['widget/amelia-booking.ts', 'widget/amelia-manage.ts', 'widget/booking-settings.ts'],
  outdir: 'dist/package',
  litelement: true,
  packagejson: false,
  plugins: [markReactiveProperties(), keepWhatIsPublic()],
};

/** Notes which members are properties that a page sets; those without an attribute look like any. */
function markReactiveProperties() {
  return {
    name: 'mark-reactive-properties',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
      for (const member of node.members) {
        const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
        const isReactive = decorators.some(({ expression }) =>
          expression.getText().startsWith('property('),
        );
        const described = declaration?.members?.find(({ name }) => name === member.name?.getText());
        if (described) described.isReactive = isReactive;
      }
    },
  };
}

function keepWhatIsPublic() {
  return {
    name: 'keep-what-is-public',
    packageLinkPhase({ customElementsManifest }) {
      // What one is made of is told of it itself.
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations.some(({ tagName }) => tagName),
      );
      for (const module of customElementsManifest.modules) {
        // The published file, not the one that it is built from.
        module.path = `dist/package/${module.path.replace(/\.ts$/, '.js')}`;
        for (const declaration of module.declarations) {
          declaration.members = declaration.members
            ?.filter(({ isReactive }) => isReactive)
            .map(({ isReactive: _, inheritedFrom: __, ...member }) => member);
          declaration.attributes = declaration.attributes?.map(
            ({ inheritedFrom: _, ...attribute }) => attribute,
          );
          delete declaration.superclass;
          // Where one is fired, the analyzer takes what it carries for a name.
          declaration.events = declaration.events.filter(({ name }) => name?.startsWith('amelia-'));
          module.exports.push({
            kind: 'custom-element-definition',
            name: declaration.tagName,
            declaration: { name: declaration.name, module: module.path },
          });
        }
        for (const { declaration } of module.exports) declaration.module = module.path;
      }
    },
  };
}
