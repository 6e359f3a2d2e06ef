import sharp from 'sharp';
import {createRandom, type Random} from './random.ts';
import {vocabulary} from './vocabulary.ts';

const COUNT = 12;
const COLOURS = 160;
const INKS = ['#3b6fb6', '#c8553d', '#588b5a', '#8d6a9f', '#d8a031', '#4d9aa5'] as const;

interface Size {
  width: number;
  height: number;
}

/**
 * Draws the pool of figures that an archive's days take turns with: boxes and plots on white with a
 * noisy picture in them, as papers have, 1,000–1,600 px wide and 30–120 KB as palette PNGs.
 */
export function drawFigures(): Promise<Buffer[]> {
  return Promise.all(Array.from({length: COUNT}, (_, index) => drawFigure(createRandom(`figure ${index}`))));
}

async function drawFigure(random: Random): Promise<Buffer> {
  const size = {width: random.between(1000, 1600), height: random.between(480, 860)};
  const drawing = drawSketch(random, size);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <rect width="100%" height="100%" fill="white"/>${drawing}</svg>`;
  const picture = {width: random.between(190, 330), height: random.between(150, 250)};
  return sharp(Buffer.from(svg))
    .composite([
      {
        input: await drawPicture(random, picture),
        left: random.between(80, size.width - picture.width - 20),
        top: random.between(20, size.height - picture.height - 60),
      },
    ])
    .flatten({background: 'white'})
    .png({palette: true, colours: COLOURS, effort: 4})
    .toBuffer();
}

/** A plot or a row of boxes, as the inside of an SVG. */
export function drawSketch(random: Random, size: Size): string {
  return random.pick([drawPlot, drawPlot, drawBoxes])(random, size);
}

/** Lines over axes, one for each method. */
function drawPlot(random: Random, {width, height}: Size): string {
  const lines = Array.from({length: random.between(3, 6)}, (_, index) => {
    const steps = 48;
    let value = height * (0.6 + random.next() * 0.2);
    const points = Array.from({length: steps}, (_, step) => {
      value = Math.max(30, value - height * 0.012 * random.next() + (random.next() - 0.5) * 22);
      return `${(70 + (step * (width - 110)) / steps).toFixed(1)},${value.toFixed(1)}`;
    });
    const ink = INKS[index % INKS.length];
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${ink}" stroke-width="3"/>
      <text x="90" y="${40 + index * 26}" font-size="20" fill="${ink}">${random.pick(vocabulary.method)}</text>`;
  });
  return `<path d="M70 20V${height - 50}H${width - 20}" fill="none" stroke="black" stroke-width="2"/>${lines.join('')}`;
}

/** A row of labelled boxes with arrows between them. */
function drawBoxes(random: Random, {width, height}: Size): string {
  const count = random.between(4, 6);
  const step = (width - 40) / count;
  return Array.from({length: count}, (_, index) => {
    const x = 20 + index * step;
    const y = height * (0.3 + random.next() * 0.3);
    return `<rect x="${x}" y="${y}" width="${step * 0.8}" height="120" rx="12" fill="${INKS[index % INKS.length]}" fill-opacity="0.25" stroke="black"/>
      <text x="${x + 10}" y="${y + 66}" font-size="19">${random.pick(vocabulary.method)}</text>
      <path d="M${x + step * 0.8} ${y + 60}h${step * 0.2}" stroke="black" stroke-width="3"/>`;
  }).join('');
}

/** A patch that compresses as badly as a photograph: two slow waves of colour under mild noise. */
export function drawPicture(random: Random, {width, height}: Size): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  const [slope, phase] = [random.between(20, 60), random.next() * 6];
  for (let index = 0; index < width * height; index += 1) {
    const [x, y] = [index % width, Math.floor(index / width)];
    const light = 128 + 70 * Math.sin(x / slope + phase) + 40 * Math.cos(y / slope);
    for (const [channel, strength] of [1, 0.8, 0.6].entries()) {
      pixels[index * 3 + channel] = Math.min(255, Math.max(0, light * strength + random.between(-9, 9)));
    }
  }
  return sharp(pixels, {raw: {width, height, channels: 3}})
    .png()
    .toBuffer();
}
