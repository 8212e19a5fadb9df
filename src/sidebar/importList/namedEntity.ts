/** The character of a named entity, as the browser knows it: `eacute` is `é`. */
export function namedEntity(name: string): string | undefined {
  const area = document.createElement('textarea');
  area.innerHTML = `&${name};`;
  return area.value === `&${name};` ? undefined : area.value;
}
