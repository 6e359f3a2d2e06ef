import fc from 'fast-check';
import {stringify} from 'yaml';

import {hostileText} from './hostileText.ts';
import {spoiled} from './spoiled.ts';

/** What makes YAML more than lists of words. */
const LINES = [
  'google:', '  name: Google', '  aliases: [deepmind, google research]', '  words: [확산, diffusion]', '  words:', '    - "강화 학습"', '    - 3',
  '- a', '? b', ': c', 'a: b: c', '\tname: x', '&a [*a]', 'a: *a', 'b: &b {<<: *b}', '<<: 3', '!!binary x', '!x y', '%YAML 9.9', '---', '...', '| x',
  '"', "'", '{', '}', '[', ']', '[[[[[[[[', '# 글', 'name: "\\x"', '0x1: ~', '.nan: .inf', 'true: false', '2025-10-22: x', '__proto__: {name: x}',
  'constructor: {name: y, words: [z]}', 'x: {name: ".*+?^$(", words: ["(", "\\\\", "[a", "+", "-", " "]}', '',
]; // biome-ignore format: a table of lines

const value = fc.oneof(
  hostileText,
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.array(hostileText, {maxLength: 3}),
);
const known = fc.dictionary(
  hostileText,
  fc.oneof(
    value,
    fc.record({name: hostileText, aliases: fc.array(hostileText, {maxLength: 3})}),
    fc.record({name: hostileText, words: fc.array(hostileText, {maxLength: 3})}),
  ),
  {maxKeys: 4},
);

/** The author's YAML as it may be half-way through an edit. */
export const yamlTexts = fc.oneof(
  fc.array(fc.constantFrom(...LINES), {maxLength: 8}).map((lines) => lines.join('\n')),
  spoiled(known.map((data) => stringify(data))),
  hostileText,
);
