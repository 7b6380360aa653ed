//! Fills shapes on a square of 64 units with soft edges, at any size in pixels.

/// Red, green, blue.
pub type Color = [u8; 3];
type Point = [f32; 2];

/// Samples along one side of a pixel: 64 per pixel give edges without steps.
const SAMPLES: u32 = 8;

/// A filled area, in units of the 64-unit square.
pub enum Shape {
    /// A rectangle with round corners.
    Box {
        from: Point,
        to: Point,
        radius: f32,
    },
    Triangle([Point; 3]),
    /// A line through the points with a round end; one point is a disc.
    Stroke {
        points: Vec<Point>,
        radius: f32,
    },
}

impl Shape {
    fn contains(&self, p: Point) -> bool {
        match self {
            Shape::Box { from, to, radius } => {
                let nearest = [0, 1].map(|i| p[i].clamp(from[i] + radius, to[i] - radius));
                distance(p, nearest) <= *radius
            }
            Shape::Triangle([a, b, c]) => {
                let sides = [side(p, *a, *b), side(p, *b, *c), side(p, *c, *a)];
                sides.iter().all(|s| *s >= 0.0) || sides.iter().all(|s| *s <= 0.0)
            }
            Shape::Stroke { points, radius } => match points.as_slice() {
                [only] => distance(p, *only) <= *radius,
                points => points.windows(2).any(|w| distance(p, nearest_on(p, w[0], w[1])) <= *radius),
            },
        }
    }
}

fn distance(a: Point, b: Point) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

fn side(p: Point, a: Point, b: Point) -> f32 {
    (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}

fn nearest_on(p: Point, a: Point, b: Point) -> Point {
    let along = [b[0] - a[0], b[1] - a[1]];
    let length = along[0] * along[0] + along[1] * along[1];
    let t = if length == 0.0 { 0.0 } else { ((p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1]) / length };
    let t = t.clamp(0.0, 1.0);
    [a[0] + t * along[0], a[1] + t * along[1]]
}

/// A square picture with an alpha channel.
pub struct Canvas {
    size: u32,
    pixels: Vec<u8>,
}

impl Canvas {
    /// Empty and transparent.
    pub fn new(size: u32) -> Canvas {
        Canvas { size, pixels: vec![0; (size * size * 4) as usize] }
    }

    /// Lays the shape over what is there.
    pub fn fill(&mut self, shape: &Shape, color: Color) {
        for y in 0..self.size {
            for x in 0..self.size {
                let covered = self.coverage(shape, x, y);
                if covered > 0.0 {
                    let at = ((y * self.size + x) * 4) as usize;
                    blend(&mut self.pixels[at..at + 4], color, covered);
                }
            }
        }
    }

    /// How much of the pixel lies inside, 0 to 1.
    fn coverage(&self, shape: &Shape, x: u32, y: u32) -> f32 {
        let scale = 64.0 / self.size as f32;
        let at = |pixel: u32, sample: u32| (pixel as f32 + (sample as f32 + 0.5) / SAMPLES as f32) * scale;
        let samples = (0..SAMPLES * SAMPLES).map(|s| [at(x, s % SAMPLES), at(y, s / SAMPLES)]);
        samples.filter(|p| shape.contains(*p)).count() as f32 / (SAMPLES * SAMPLES) as f32
    }

    /// Rows of red, green, blue, alpha.
    pub fn into_pixels(self) -> Vec<u8> {
        self.pixels
    }
}

/// The usual "over": colours are not multiplied by alpha in PNG.
fn blend(pixel: &mut [u8], color: Color, covered: f32) {
    let below = pixel[3] as f32 / 255.0;
    let alpha = covered + below * (1.0 - covered);
    for (channel, new) in pixel.iter_mut().zip(color) {
        let old = *channel as f32;
        *channel = ((new as f32 * covered + old * below * (1.0 - covered)) / alpha).round() as u8;
    }
    pixel[3] = (alpha * 255.0).round() as u8;
}
