//! Draws the mark of 글벗: a speech bubble that holds ㄱ as one stroke of a pen, and the full stop that ends a letter.

mod raster;

use anyhow::{Context, Result};
use std::{
    fs::{self, File},
    io::BufWriter,
};

use crate::{project, shell::say};
use raster::{Canvas, Color, Shape};

/// Sizes the manifest names: ribbon 16, 32, 80 and the ones between for other scales; 64 and 128 for lists of add-ins.
pub const SIZES: [u32; 9] = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const INDIGO: Color = [0x25, 0x4a, 0x8f];
const PAPER: Color = [0xff, 0xff, 0xff];
const PERSIMMON: Color = [0xff, 0x9a, 0x5c];

/// Writes all icons into `manifest/icons`.
pub fn write() -> Result<()> {
    fs::create_dir_all(project::icons())?;
    for size in SIZES {
        let file = project::icons().join(format!("icon-{size}.png"));
        let file = File::create(&file).with_context(|| format!("{} could not be written", file.display()))?;
        let mut encoder = png::Encoder::new(BufWriter::new(file), size, size);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_compression(png::Compression::High);
        encoder.write_header()?.write_image_data(&drawn(size))?;
    }
    say(format!("Icons of {SIZES:?} pixels stand in manifest/icons"));
    Ok(())
}

/// The mark at one size; its edges lie on multiples of four units, whole pixels from 16 up.
fn drawn(size: u32) -> Vec<u8> {
    let mut canvas = Canvas::new(size);
    canvas.fill(&Shape::Box { from: [4.0, 4.0], to: [60.0, 52.0], radius: 13.0 }, INDIGO);
    canvas.fill(&Shape::Triangle([[14.0, 45.0], [32.0, 49.0], [14.0, 62.0]]), INDIGO);
    canvas.fill(&Shape::Stroke { points: giyeok(), radius: 4.0 }, PAPER);
    canvas.fill(&Shape::Stroke { points: vec![[20.0, 40.0]], radius: 4.6 }, PERSIMMON);
    canvas.into_pixels()
}

/// ㄱ: across, round the corner, and down in one bow.
fn giyeok() -> Vec<[f32; 2]> {
    let mut points = vec![[20.0, 16.0]];
    let (corner, end) = ([44.0, 16.0], [37.0, 41.0]);
    let control = [44.5, 32.0];
    points.extend((0..=16).map(|step| {
        let t = step as f32 / 16.0;
        let bend = |a: f32, b: f32, c: f32| (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * b + t * t * c;
        [bend(corner[0], control[0], end[0]), bend(corner[1], control[1], end[1])]
    }));
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_icons_are_the_drawn_ones() {
        for size in SIZES {
            let file = File::open(project::icons().join(format!("icon-{size}.png"))).unwrap();
            let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().unwrap();
            let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut pixels).unwrap();
            assert!(pixels == drawn(size), "icon-{size}.png is stale: cargo xtask icons");
        }
    }

    #[test]
    fn the_bubble_has_colour_inside_and_nothing_in_the_corners() {
        let pixels = drawn(32);
        let alpha = |x: usize, y: usize| pixels[(y * 32 + x) * 4 + 3];
        assert_eq!([alpha(0, 0), alpha(31, 31), alpha(31, 0)], [0, 0, 0]);
        assert_eq!(alpha(16, 16), 255);
    }
}
