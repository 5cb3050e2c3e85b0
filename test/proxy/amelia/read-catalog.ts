import type { Catalog, Service } from '../../../proxy/contract/catalog.js';
import { json, readRecordedData } from '../../support/recorded-amelia.js';
import { openSalon } from '../salon.js';

/** What the recorded salon lists. */
export const entities = Object(readRecordedData('entities'));
const { settings: recordedSettings } = Object(readRecordedData('settings'));

/** An employee of the recorded salon. */
export const [mia] = entities.employees;

/** The recorded consultation, as every service here begins. */
export const consultation = mia.serviceList[0];

export interface Circumstances {
  env?: Record<string, string | undefined>;
  /** Beside `payments` of the recorded settings. */
  payments?: object;
  /** Whole parts of the settings. */
  settings?: object;
}

/** The settings of the recorded salon, with some of them changed. */
export function toSettings({ payments = {}, settings = {} }: Circumstances): unknown {
  const changed = { ...recordedSettings.payments, ...payments };
  return { settings: { ...recordedSettings, payments: changed, ...settings } };
}

/** The catalogue of the recorded salon, with whole parts of its entities changed. */
export async function readCatalog(
  changes: object,
  circumstances: Circumstances = {},
): Promise<Catalog> {
  const salon = openSalon({
    ...(circumstances.env ? { env: circumstances.env } : {}),
    replies: {
      'GET /entities': json({ ...entities, ...changes }),
      'GET /settings': json(toSettings(circumstances)),
    },
  });
  const response = await salon.app.request('/v1/catalog');
  if (response.status !== 200) throw new Error(`no catalogue but ${response.status}`);
  return response.json();
}

/** The entities of a salon with one service. */
export function withService(changes: object): object {
  const service = { ...consultation, ...changes };
  return { categories: [{ id: 2, name: 'Wellness', status: 'visible', serviceList: [service] }] };
}

/** The consultation of a salon that has no other service; Mia does it. */
export async function readService(
  changes: object,
  circumstances?: Circumstances,
): Promise<Service | undefined> {
  const { services } = await readCatalog(withService(changes), circumstances);
  return services[0];
}
