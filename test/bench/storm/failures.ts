interface Line {
  event?: string;
  requestId?: string;
  route?: string;
  status?: number;
  failure?: string;
}

/**
 * What stood behind the answers that told of a problem, as the proxy's own log has it: by route,
 * status and failure, `/v1/availability 503 AmeliaBusy`.
 *
 * @param said all that the proxy has written.
 */
export function countFailures(said: string): Map<string, number> {
  const failures = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const text of said.split('\n')) {
    const { event, requestId = '', route, status, failure } = readLine(text);
    if (event === 'problem' && failure) failures.set(requestId, failure);
    const known = failures.get(requestId);
    if (event !== 'request' || !known) continue;
    const name = `${route} ${status} ${known}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Not every line is one of the log, and the last may be cut. */
function readLine(text: string): Line {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
