import { CheckBox } from '../../common/fields';

/** Things to tick, one below the other. */
export function Ticks({
  label,
  things,
  ticked,
  onChange,
}: {
  label: string;
  things: readonly { readonly key: string; readonly label: string }[];
  /** The keys of those that are ticked. */
  ticked: readonly string[];
  onChange(ticked: readonly string[]): void;
}) {
  if (things.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {things.map((thing) => (
        <CheckBox
          key={thing.key}
          label={thing.label}
          checked={ticked.includes(thing.key)}
          onChange={(isTicked) =>
            onChange(isTicked ? [...ticked, thing.key] : ticked.filter((key) => key !== thing.key))
          }
        />
      ))}
    </fieldset>
  );
}
