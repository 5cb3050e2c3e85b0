/** A setting is missing or wrong; the message is one sentence that names it and shows no secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
