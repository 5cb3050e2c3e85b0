import { readRequestBody } from './amelia/request-body.js';

const troubles = ['none', 'slow', 'down', 'html', 'taken'] as const;

/**
 * What goes wrong between proxy and Amelia: nothing; each answer takes seconds; it is down; it
 * answers with a web page; whatever is booked, somebody else books it a moment before.
 */
export type Trouble = (typeof troubles)[number];

/** A request that reached Amelia, as the page shows it. */
export interface SeenRequest {
  at: string;
  method: string;
  /** Amelia's path with its parameters: `/slots?serviceId=1`. */
  call: string;
  body: unknown;
  status: number;
  durationMs: number;
}

export interface Troublemaker {
  fetch: typeof fetch;
  make(kind: Trouble): void;
  kind(): Trouble;
  /** The last ones, newest first. */
  requests(): readonly SeenRequest[];
}

type Handler = (request: Request) => Response | Promise<Response>;

const slowMs = 2_500;
const keptRequests = 12;

export function isTrouble(value: unknown): value is Trouble {
  return troubles.some((kind) => kind === value);
}

/** Stands between the proxy and Amelia: writes down what passes, and goes wrong when told to. */
export function createTroublemaker(amelia: Handler): Troublemaker {
  let trouble: Trouble = 'none';
  const seen: SeenRequest[] = [];

  return {
    make(kind) {
      trouble = kind;
    },
    kind: () => trouble,
    requests: () => seen,
    async fetch(address, init) {
      const request = new Request(address, init);
      const { fields, files } = await readRequestBody(request.clone());
      const startedAt = Date.now();
      const response = await answer(request, trouble, amelia);
      seen.unshift({
        at: new Date(startedAt).toISOString(),
        method: request.method,
        call: toCall(request.url),
        body:
          Object.keys(fields).length > 0 ? { ...fields, ...(files.length > 0 && { files }) } : null,
        status: response.status,
        durationMs: Date.now() - startedAt,
      });
      seen.length = Math.min(seen.length, keptRequests);
      return response;
    },
  };
}

async function answer(request: Request, trouble: Trouble, amelia: Handler): Promise<Response> {
  switch (trouble) {
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, slowMs));
      return amelia(request);
    case 'down':
      return new Response('Service Unavailable', { status: 503 });
    case 'html':
      return new Response('<!doctype html><title>Maintenance</title><p>Back soon.', {
        headers: { 'Content-Type': 'text/html' },
      });
    case 'taken':
      if (isBooking(request)) await amelia(await bySomebodyElse(request.clone()));
      return amelia(request);
    case 'none':
      return amelia(request);
  }
}

function isBooking({ method, url }: Request): boolean {
  return method === 'POST' && toCall(url) === '/bookings';
}

/** The same booking by another customer, so that Amelia itself refuses the one that follows. */
async function bySomebodyElse(request: Request): Promise<Request> {
  const { url, method } = request;
  const headers = new Headers(request.headers);
  const customer = {
    firstName: 'Quick',
    lastName: 'Visitor',
    email: `quick-${Date.now()}@example.com`,
  };
  if (headers.get('Content-Type')?.startsWith('multipart/form-data')) {
    const form = await request.formData();
    for (const [name, value] of Object.entries(customer)) {
      form.set(`bookings[0][customer][${name}]`, value);
    }
    // The new form has a boundary of its own.
    headers.delete('Content-Type');
    return new Request(url, { method, headers, body: form });
  }
  const booking = (await request.json()) as { bookings?: { customer?: object }[] };
  for (const sent of booking.bookings ?? []) {
    if (sent.customer) Object.assign(sent.customer, customer);
  }
  return new Request(url, { method, headers, body: JSON.stringify(booking) });
}

/** Amelia's own path, which travels as a parameter of WordPress's, with what follows it. */
function toCall(url: string): string {
  const { searchParams } = new URL(url);
  const path = searchParams.get('call')?.replace('/api/v1', '') ?? '';
  searchParams.delete('action');
  searchParams.delete('call');
  const parameters = [...searchParams].map(([name, value]) => `${name}=${value}`);
  return parameters.length > 0 ? `${path}?${parameters.join('&')}` : path;
}
