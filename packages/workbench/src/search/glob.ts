/**
 * Tells whether a workspace path fits a list of globs, as VS Code's search box reads it: separated by commas, `*` within a step, `**` across
 * steps, `?`, `{a,b}` and `[…]`; a bare name fits a file or folder of that name anywhere. An empty list gives undefined.
 */
export function createGlobFilter(list: string): ((path: string) => boolean) | undefined {
  const globs = splitList(list).map((glob) => glob.replace(/^\.?\//, '').replace(/\/$/, ''));
  if (globs.length === 0) return undefined;
  const patterns = globs.flatMap((glob) => {
    const anywhere = glob.includes('/') ? glob : `**/${glob}`;
    return [anywhere, `${anywhere}/**`].map((text) => new RegExp(`^${sourceOf(text)}$`, 'u'));
  });
  return (path) => patterns.some((pattern) => pattern.test(path));
}

/** Commas inside braces separate alternatives, not globs. */
function splitList(list: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of list.replaceAll('，', ',')) {
    if (character === '{') depth++;
    if (character === '}') depth = Math.max(0, depth - 1);
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function sourceOf(glob: string): string {
  let source = '';
  let depth = 0;
  for (let index = 0; index < glob.length; index++) {
    const character = glob[index]!;
    const set = character === '[' ? /^\[!?[^\]/]+\]/.exec(glob.slice(index))?.[0] : undefined;
    if (glob.startsWith('**/', index)) {
      source += '(?:[^/]+/)*';
      index += 2;
    } else if (glob.startsWith('**', index)) {
      source += '.*';
      index++;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (set !== undefined) {
      source += `[${set.startsWith('[!') ? '^' : ''}${set.slice(set.startsWith('[!') ? 2 : 1, -1).replaceAll(/[\\[\]^&~|()/{}]/g, String.raw`\$&`)}]`;
      index += set.length - 1;
    } else if (character === '{' && glob.indexOf('}', index) > 0) {
      depth++;
      source += '(?:';
    } else if (character === '}' && depth > 0) {
      depth--;
      source += ')';
    } else if (character === ',' && depth > 0) source += '|';
    else source += character.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
  }
  return source + ')'.repeat(depth);
}
