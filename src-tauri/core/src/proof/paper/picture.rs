//! A photo made ready for paper: the right way up, no larger than paper shows.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder as _, ImageReader};
use krilla::image::Image;

/// More points than this no printer shows in a third of a page.
const MOST_POINTS: u32 = 1400;
const QUALITY: u8 = 85;

/// The picture; none where the file cannot be read as one.
pub(super) fn ready(bytes: &[u8]) -> Option<Image> {
    let mut decoder = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?.into_decoder().ok()?;
    let way = decoder.orientation().ok()?;
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(way);
    if picture.width().max(picture.height()) > MOST_POINTS {
        picture = picture.thumbnail(MOST_POINTS, MOST_POINTS);
    }
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    picture.to_rgb8().write_with_encoder(encoder).ok()?;
    Image::from_jpeg(jpeg.into(), true).ok()
}
