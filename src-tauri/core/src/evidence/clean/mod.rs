//! What a photo or clip says besides its picture is left out: where it was taken, by which device,
//! by whom. The picture itself stays as it is, byte for byte; of the rest only what it needs to be
//! shown right is kept (colours, which way is up).

mod jpeg;
mod mp4;
mod png;
mod webp;

use std::borrow::Cow;

use super::kind::Form;
use super::webm;

/// The file without what it says about people; none where it is not whole.
pub fn cleaned(form: Form, bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    Some(Cow::Owned(match form {
        Form::Jpeg => jpeg::cleaned(bytes)?,
        Form::Png => png::cleaned(bytes)?,
        Form::Webp => webp::cleaned(bytes)?,
        Form::Mp4 => mp4::cleaned(bytes)?,
        Form::Webm => return webm::without_tags(bytes),
    }))
}

fn big_endian_32(bytes: &[u8], at: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(four)).ok()
}
