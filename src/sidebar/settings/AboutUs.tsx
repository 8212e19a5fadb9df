import { TextArea, TextField } from '../common/fields';
import type { PartProps } from './part';

/** Who we are, for agreements. */
export function AboutUs({ words, typed, change }: PartProps) {
  const field = (key: 'organization' | 'mission' | 'values' | 'contact' | 'signatory') => ({
    ...words.fields[key],
    value: typed[key],
    onChange: (text: string) => change({ [key]: text }),
  });
  return (
    <section>
      <h2>{words.aboutUs}</h2>
      <p class="hint">{words.aboutUsHint}</p>
      <TextField {...field('organization')} />
      <TextArea {...field('mission')} rows={3} />
      <TextArea {...field('values')} rows={3} />
      <TextField {...field('contact')} />
      <TextField {...field('signatory')} />
    </section>
  );
}
