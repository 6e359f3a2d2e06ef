/**
 * A drawing's file as far as it is to be drawn or warned of.
 *
 * @typedef {object} SvgParts
 * @property {string} picture the same drawing, which names no other file and no address
 * @property {Buffer[]} images pixels that lie in the file itself
 * @property {SvgPlace | undefined} program the first thing in it that a browser would run
 * @property {SvgPlace | undefined} outside the first thing that is left out since it lies in another file
 */
/** @typedef {{line: number, column: number, part: string}} SvgPlace */

/** In bytes. The heaviest drawing of a plotting program has a tenth of it. */
const HEAVIEST = 10_000_000;
/** A drawing program nests a dozen groups; each may need pixels of its own. */
const DEEPEST = 100;

const NAME = '[^\\s<>/=!?"\'&]+';
const ATTRIBUTE = `\\s+(${NAME})\\s*=\\s*("[^"<]*"|'[^'<]*')`;
/** XML, token by token. What is none of these is no XML. */
const TOKEN = new RegExp(
  [
    '<!--[^]*?-->',
    '<\\?[^]*?\\?>',
    '<!\\[CDATA\\[(?<raw>[^]*?)\\]\\]>',
    '<!DOCTYPE(?<doctype>[^[>]*(?:\\[(?:"[^"]*"|\'[^\']*\'|<!--[^]*?-->|[^\\]"\'])*\\]\\s*)?)>',
    `<(?<open>${NAME})(?<attributes>(?:${ATTRIBUTE.replaceAll(/\((?!\?)/g, '(?:')})*)\\s*(?<empty>/?)>`,
    `</(?<close>${NAME})\\s*>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
);
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
/** @type {ReadonlyMap<string, string>} */
const PREDEFINED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Whether bytes are text with tags, whatever the file is called: no format of pixels begins so.
 *
 * @param {Buffer} content
 */
export function isSvg(content) {
  const [first = 0, second = 0] = content;
  return /^\s*</.test(content.toString('utf8', 0, 100).replace(/^\ufeff/, '')) || first * second === 0xfe * 0xff;
}

/**
 * Reads an SVG, and leaves out what leads out of it: addresses, other files, declarations.
 *
 * @param {Buffer} content
 * @returns {SvgParts}
 * @throws where it is no SVG, or too large or too deep to be drawn
 */
export function svgParts(content) {
  if (content.length > HEAVIEST) throw new Error(`SVG 파일이 너무 큽니다 (${HEAVIEST / 1e6} MB까지)`);
  const text = decode(content);
  /** @type {Map<string, string>} */
  const entities = new Map();
  /** @type {string[]} */
  const kept = [];
  /** @type {Buffer[]} */
  const images = [];
  /** @type {string[]} */
  const open = [];
  /** @type {SvgParts['program']} */
  let program;
  /** @type {SvgParts['outside']} */
  let outside;
  let length = 0;
  /** @param {string} token */
  const keep = (token) => {
    length += token.length;
    if (length > HEAVIEST) throw new Error('SVG의 ENTITY를 펼치면 너무 큽니다');
    kept.push(token);
  };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) throw new Error(`SVG가 아닙니다: ${placeOf(text, start)}`);
    const end = TOKEN.lastIndex;
    if (groups.doctype !== undefined) {
      // A declaration that holds markup or another one could hide anything, and a bomb.
      for (const [, name = '', double, single] of groups.doctype.matchAll(ENTITY)) {
        const value = double ?? single ?? '';
        if (/[<&%]/.test(value)) throw new Error(`SVG의 ENTITY '${name}'에 태그나 다른 ENTITY가 있습니다`);
        if (!entities.has(name)) entities.set(name, value);
      }
    } else if (groups.open !== undefined) {
      const name = groups.open;
      const attributes = attributesOf(groups.attributes ?? '', entities);
      const part = programIn(name, attributes);
      if (part) program ??= {...lineAndColumn(text, start), part};
      keep(`<${name}`);
      for (const attribute of attributes) {
        const image = localName(attribute.name) === 'href' ? imageIn(attribute.value) : undefined;
        if (image) images.push(image);
        if (localName(attribute.name) !== 'href' || image || /^\s*#/.test(attribute.value)) {
          keep(` ${attribute.name}="${attribute.raw}"`);
        } else if (!part && localName(name) !== 'a') {
          // A link of the author's is no part of a picture.
          outside ??= {...lineAndColumn(text, start), part: `<${name} ${attribute.name}="…">`};
        }
      }
      keep(`${groups.empty}>`);
      if (!groups.empty) open.push(name);
      if (open.length > DEEPEST) throw new Error(`SVG의 태그가 너무 깊습니다 (${DEEPEST}겹까지)`);
    } else if (groups.close !== undefined) {
      if (open.pop() !== groups.close) throw new Error(`SVG의 태그가 맞지 않습니다: ${placeOf(text, start)}`);
      keep(`</${groups.close}>`);
    } else if (groups.raw !== undefined) {
      keep(text.slice(start, end));
    } else if (groups.text !== undefined) {
      keep(expand(groups.text, entities));
    }
  }
  if (open.length > 0) throw new Error(`SVG가 끝나기 전에 끊겼습니다: </${open.at(-1)}>가 없습니다`);
  return {picture: kept.join('').trim(), images, program, outside};
}

/** @param {Buffer} content */
function decode(content) {
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(content);
}

/**
 * @param {string} text
 * @param {ReadonlyMap<string, string>} entities
 */
function attributesOf(text, entities) {
  return [...text.matchAll(new RegExp(ATTRIBUTE, 'g'))].map(([, name = '', quoted = '']) => {
    // A quote of the other kind may stand in a value.
    const raw = expand(quoted.slice(1, -1), entities).replaceAll('"', '&quot;');
    return {name, raw, value: unescaped(raw)};
  });
}

/**
 * @param {string} text
 * @param {ReadonlyMap<string, string>} entities
 */
function expand(text, entities) {
  if (entities.size === 0) return text;
  let length = 0;
  return text.replace(/&([\w.-]+);/g, (whole, name) => {
    const value = entities.get(name) ?? whole;
    length += value.length;
    if (length > HEAVIEST) throw new Error('SVG의 ENTITY를 펼치면 너무 큽니다');
    return value;
  });
}

/** @param {string} text */
function unescaped(text) {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return PREDEFINED.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** @param {string} name */
function localName(name) {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/**
 * Pixels in a file of their own would be another file, and one drawing in another could hold all that is left out here.
 *
 * @param {string} address
 */
function imageIn(address) {
  const base64 = /^\s*data:image\/(?:png|jpe?g|gif|webp);base64,([\w+/=\s]*)$/i.exec(address)?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

/**
 * What of an element a browser would run, as words for its author.
 *
 * @param {string} name
 * @param {{name: string, value: string}[]} attributes
 */
function programIn(name, attributes) {
  const local = localName(name);
  if (local === 'script' || local === 'foreignobject') return `<${name}>`;
  const running = attributes.find(
    (attribute) =>
      /^on[a-z]/i.test(attribute.name) ||
      /^(?:javascript|data:text\/html|data:image\/svg)/i.test(squeezed(attribute.value)),
  );
  return running && `<${name} ${running.name}="…">`;
}

/**
 * As browsers read an address: they skip line ends and tabs in it, and control characters before it.
 *
 * @param {string} address
 */
function squeezed(address) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is skipped.
  return address.replace(/[\u0000-\u0020]/g, '');
}

/**
 * @param {string} text
 * @param {number} offset
 */
function lineAndColumn(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

/**
 * @param {string} text
 * @param {number} offset
 */
function placeOf(text, offset) {
  const {line, column} = lineAndColumn(text, offset);
  return `${line}:${column}`;
}
