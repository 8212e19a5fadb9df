import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A line that can be ticked, and what is to be known of it. */
export function TickLine({
  label,
  isTicked,
  onTick,
  children,
}: {
  label: string;
  isTicked: boolean;
  onTick(isTicked: boolean): void;
  children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <li class="plan">
      <input
        type="checkbox"
        id={id}
        checked={isTicked}
        aria-describedby={children ? `${id}-says` : undefined}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {children && (
          <div class="secondary" id={`${id}-says`}>
            {children}
          </div>
        )}
      </div>
    </li>
  );
}
