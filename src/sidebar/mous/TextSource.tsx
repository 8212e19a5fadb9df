import type { TemplatePage } from '../../commands/createMous';
import { shorten } from '../../partnership/text';
import { CheckBox, Choice } from '../common/fields';
import { DocumentLink } from './DocumentLink';
import type { MousWords } from './english';
import type { Text } from './useText';

/** Where the text comes from, for those who have a template of their own, and what is not understood in it. */
export function TextSource({ own, text, words }: { own: TemplatePage | null; text: Text; words: MousWords }) {
  if (!own) return null;
  return (
    <>
      <Choice
        label={words.text}
        value={text.source}
        onChange={(source) => text.setSource(source === 'ours' ? 'ours' : 'own')}
        options={[
          { value: 'own', label: words.own },
          { value: 'ours', label: words.ours },
        ]}
      />
      <TemplateLinks own={own} words={words} />
      {text.unknown.length > 0 && (
        <div class="notice warning">
          <h2>{words.unknownTitle}</h2>
          <ul>
            {text.unknown.map(({ found, nearest }) => (
              <li key={found}>{words.unknown(shorten(found, 80), nearest)}</li>
            ))}
          </ul>
          <p>{words.unknownHint}</p>
          <CheckBox label={words.makeAnyway} checked={text.isAccepted} onChange={text.accept} />
        </div>
      )}
    </>
  );
}

/** Where the template is, and the document that explains it. */
export function TemplateLinks({ own, words }: { own: TemplatePage; words: MousWords }) {
  return (
    <ul>
      <li>
        <DocumentLink url={own.url} words={words}>
          {words.template}
        </DocumentLink>
      </li>
      {own.keyUrl !== '' && (
        <li>
          <DocumentLink url={own.keyUrl} words={words}>
            {words.templateKey}
          </DocumentLink>
        </li>
      )}
    </ul>
  );
}
