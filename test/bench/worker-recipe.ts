import { basename } from 'node:path';
import { readJsonc } from '../support/read-jsonc.js';

/**
 * What workerd itself is started with: one worker, its variables, and the port of the settings. Its
 * memory is its own, for nothing is booked.
 */
export async function toWorkerRecipe(
  script: string,
  settings: Record<string, string>,
): Promise<string> {
  const { compatibility_date } = await readJsonc<{ compatibility_date: string }>(
    'proxy/runtimes/wrangler.jsonc',
  );
  const bindings = Object.entries(settings).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed ${JSON.stringify(basename(script))})],
      compatibilityDate = "${compatibility_date}",
      bindings = [${bindings.join(', ')}],
      globalOutbound = "internet",
    )),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${settings.PORT}", http = (), service = "main")],
);
`;
}
