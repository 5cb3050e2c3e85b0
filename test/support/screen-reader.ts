import { a11ySnapshot } from '@web/test-runner-commands';

/** A node of Chromium's accessibility tree, as far as it is read out. */
interface HeardNode {
  role: string;
  name?: string;
  value?: string | number;
  description?: string;
  checked?: boolean | 'mixed';
  pressed?: boolean | 'mixed';
  expanded?: boolean;
  disabled?: boolean;
  required?: boolean;
  invalid?: string;
  focused?: boolean;
  level?: number;
  children?: HeardNode[];
}

/** What stands in the tree for the sake of others, and is not read out by itself. */
const silent: ReadonlySet<string> = new Set(['RootWebArea', 'none', 'generic', 'InlineTextBox']);

const states = ['checked', 'pressed', 'expanded', 'disabled', 'required', 'focused'] as const;

/**
 * What a screen reader comes past on the page, from the top: a line each, with role, name, value and
 * states as the browser tells them. Chromium only.
 */
export async function readPage(): Promise<string[]> {
  // Names of classes and of days are told apart by ordinary spaces.
  // Its types say that it gives nothing.
  const page = (await a11ySnapshot({})) as unknown as HeardNode | null;
  return toLines(page).map((line) => line.replaceAll('\u00a0', ' '));
}

function toLines(node: HeardNode | null): string[] {
  if (!node) return [];
  const inside = (node.children ?? []).flatMap(toLines);
  if (silent.has(node.role)) return inside;
  return [toLine(node), ...inside];
}

function toLine(node: HeardNode): string {
  const role = node.level ? `${node.role} ${node.level}` : node.role;
  const told = states.flatMap((state) => {
    const value = node[state];
    if (value === undefined || value === null) return [];
    return [value === true ? state : `${state}: ${value}`];
  });
  const name = node.name ? [`"${node.name}"`] : [];
  const value = node.value === undefined || node.value === '' ? [] : [`= ${node.value}`];
  const about = node.description ? [`(${node.description})`] : [];
  const invalid = node.invalid && node.invalid !== 'false' ? ['invalid'] : [];
  return [role, ...name, ...value, ...about, ...told, ...invalid].join(' ');
}
