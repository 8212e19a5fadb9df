import { useState } from 'preact/hooks';
import { emailsIn } from '../../partnership/emails';
import { CheckBox, TextField } from '../common/fields';
import type { StepProps } from './step';

/** Whom to invite: each address is a choice of its own, and nobody is chosen beforehand. */
export function Guests({ words, draft, aside, faults, change, setAside }: StepProps) {
  const [said, setSaid] = useState('');
  const invited = emailsIn(draft.fields.guests ?? '');
  const addresses = emailsIn([draft.fields.contact ?? '', ...aside.moreGuests, ...invited].join('\n'));
  const add = () => {
    const found = emailsIn(aside.pendingGuest);
    if (found.length === 0) return setSaid(aside.pendingGuest.trim() === '' ? '' : words.faults.notAnAddress);
    setAside({ moreGuests: [...aside.moreGuests, ...found], pendingGuest: '' });
    setSaid(words.guests.added(found.join(', ')));
  };
  return (
    <fieldset class="group">
      <legend>{words.labels.guests}</legend>
      <p class="hint lead">{words.guests.explanation}</p>
      {addresses.length === 0 && <p>{words.guests.noneFound}</p>}
      {addresses.map((address) => (
        <CheckBox
          key={address}
          label={address}
          checked={invited.includes(address)}
          onChange={(isInvited) =>
            change({
              guests: addresses.filter((one) => (one === address ? isInvited : invited.includes(one))).join(', '),
            })
          }
        />
      ))}
      <div class="field">
        <TextField
          label={words.guests.another}
          keyboard="email"
          error={faults.pendingGuest}
          value={aside.pendingGuest}
          onChange={(pendingGuest) => setAside({ pendingGuest })}
          onEnter={add}
        />
        <button type="button" onClick={add}>
          {words.guests.add}
        </button>
        <p role="status">{said}</p>
      </div>
    </fieldset>
  );
}
