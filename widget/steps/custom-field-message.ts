import type { CustomField } from '../../proxy/contract/catalog.js';
import type { MoreWords } from '../text/en/more.js';
import { isConsent } from './custom-field.js';

/** What to say beside a field that has to be answered and is not. */
export function toMissing(field: CustomField, { fields }: MoreWords): string {
  if (isConsent(field)) return fields.missingConsent;
  switch (field.type) {
    case 'select':
    case 'radio':
      return fields.missingOne;
    case 'checkbox':
      return fields.missingSome;
    case 'datepicker':
      return fields.missingDate;
    case 'file':
      return fields.missingFile;
    default:
      return fields.missing;
  }
}

/**
 * What to say beside a field that the proxy refused.
 *
 * @param code - of the proxy's field problem.
 * @returns undefined where any field would be told the same.
 */
export function toRefused(field: CustomField, code: string, words: MoreWords): string | undefined {
  const { fields, files } = words;
  const sentences: Record<string, string> = {
    required: toMissing(field, words),
    'not-offered': fields.notOffered,
    'too-long': fields.tooLong,
    'no-date': fields.dateUnclear,
    'file-type': files.refusedType,
    'file-too-large': files.refusedSize,
    'too-many-files': files.refusedCount,
  };
  return sentences[code];
}
