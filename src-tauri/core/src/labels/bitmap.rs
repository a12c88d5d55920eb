//! A picture of black and white dots, as a print head makes it.

use std::io::Cursor;

use image::{GrayImage, ImageFormat, Luma};
use pintui_store::Result;
use pintui_store::words::BookRefused;

use super::layout::Area;

/// Rows of dots; a dot is black or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitmap {
    /// Dots in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    dots: Vec<bool>,
}

impl Bitmap {
    /// White paper.
    pub fn white(width: u32, height: u32) -> Self {
        Self { width, height, dots: vec![false; (width * height) as usize] }
    }

    /// Whether the dot is black; what is outside is white.
    pub fn is_black(&self, x: u32, y: u32) -> bool {
        x < self.width && y < self.height && self.dots[(y * self.width + x) as usize]
    }

    /// Makes a dot black or white; nothing happens outside.
    pub fn put(&mut self, x: u32, y: u32, black: bool) {
        if x < self.width && y < self.height {
            self.dots[(y * self.width + x) as usize] = black;
        }
    }

    /// Makes all of an area black.
    pub(super) fn fill(&mut self, area: Area) {
        for y in area.y..area.y + area.height {
            for x in area.x..area.x + area.width {
                self.put(x, y, true);
            }
        }
    }

    /// Bytes of a row as printers want it: eight dots a byte, the left one first, a set bit is black.
    pub fn row_bytes(&self) -> usize {
        self.width.div_ceil(8) as usize
    }

    /// The rows in that form, one after the other.
    pub fn packed(&self) -> Vec<u8> {
        let mut packed = vec![0; self.row_bytes() * self.height as usize];
        for y in 0..self.height {
            for x in (0..self.width).filter(|x| self.is_black(*x, y)) {
                packed[y as usize * self.row_bytes() + (x / 8) as usize] |= 0x80 >> (x % 8);
            }
        }
        packed
    }

    /// The picture as a PNG file.
    pub fn png(&self) -> Result<Vec<u8>> {
        let shade = |x, y| Luma([if self.is_black(x, y) { 0 } else { 255 }]);
        let picture = GrayImage::from_fn(self.width, self.height, shade);
        let mut file = Cursor::new(Vec::new());
        picture
            .write_to(&mut file, ImageFormat::Png)
            .map_err(|why| BookRefused::Unexpected { detail: why.to_string() })?;
        Ok(file.into_inner())
    }
}
