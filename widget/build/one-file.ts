import { createHash } from 'node:crypto';
import type { EnvironmentOptions, Plugin, UserConfig } from 'vite';

/** What a page's `integrity` says of a file: browsers run no other. */
export function toIntegrity(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/** Says what pages that want to be sure of the file write beside its address. */
const sayIntegrity: Plugin = {
  name: 'say-integrity',
  applyToEnvironment: ({ name }) => name === 'full',
  writeBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      this.environment.logger.info(`${file.fileName} integrity="${toIntegrity(file.code)}"`);
    }
  },
};

/** What differs from the widget in chunks: all of it, every language too, is in one file. */
const full: EnvironmentOptions = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    rolldownOptions: {
      input: 'widget/full-page.ts',
      output: { entryFileNames: 'widget.full.js', codeSplitting: false },
    },
  },
};

/** The widget in its chunks, and once more as the one file that an integrity hash can vouch for. */
export function withOneFile(widget: UserConfig): UserConfig {
  return {
    ...widget,
    plugins: [widget.plugins, sayIntegrity],
    environments: { full },
    builder: {
      async buildApp(builder) {
        for (const environment of Object.values(builder.environments)) {
          // Vite adds one for servers by itself.
          if (environment.name !== 'ssr') await builder.build(environment);
        }
      },
    },
  };
}
