import { useMemo, useState } from 'preact/hooks';
import type { TemplatePage } from '../../commands/createMous';
import { type ReadPlaceholders, readPlaceholders } from '../../partnership/mou/placeholders/readPlaceholders';

/** Where the text of the agreements comes from: the user's own template where there is one, or Common Ground. */
export interface Text {
  readonly source: 'own' | 'ours';
  setSource(source: 'own' | 'ours'): void;
  /** The template that agreements are made from now, if any. */
  readonly template: TemplatePage | null;
  /** What nobody understands in that template. */
  readonly unknown: ReadPlaceholders['unknown'];
  /** Whether the user wants agreements made in spite of that. */
  readonly isAccepted: boolean;
  accept(isAccepted: boolean): void;
  /** False while somebody has to decide first. */
  readonly canMake: boolean;
}

export function useText(own: TemplatePage | null): Text {
  const [source, setSource] = useState<Text['source']>('own');
  const [isAccepted, accept] = useState(false);
  const template = source === 'own' ? own : null;
  const unknown = useMemo(() => (template ? readPlaceholders(template.placeholders).unknown : []), [template]);
  return { source, setSource, template, unknown, isAccepted, accept, canMake: unknown.length === 0 || isAccepted };
}
