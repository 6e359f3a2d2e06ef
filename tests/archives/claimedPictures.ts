import sharp from 'sharp';

/** A small JPEG that says to be of another size: what is too large is refused before its pixels are looked at. */
export async function claimedJpeg(width: number, height: number): Promise<Buffer> {
  const jpeg = await sharp({create: {width: 8, height: 8, channels: 3, background: '#fff'}})
    .jpeg()
    .toBuffer();
  // The frame's header: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
}

/** A GIF that says so of itself and of each of its frames, which hold a single pixel: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
export function claimedGif(width: number, height: number, frames: number): Buffer {
  const header = Buffer.from('GIF89a\0\0\0\0\x80\0\0', 'latin1');
  header.writeUInt16LE(width, 6);
  header.writeUInt16LE(height, 8);
  const colours = Buffer.from([0, 0, 0, 255, 255, 255]);
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0x44, 1, 0]);
  frame.writeUInt16LE(width, 5);
  frame.writeUInt16LE(height, 7);
  return Buffer.concat([header, colours, ...Array.from({length: frames}, () => frame), Buffer.from([0x3b])]);
}
