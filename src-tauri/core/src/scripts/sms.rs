//! How many parts a text message is split into, which is what an SMS provider bills.

/// Letters of one part, and of each part where there are several.
const CHINESE: (usize, usize) = (70, 67);
const LATIN: (usize, usize) = (160, 153);

/// The parts that a text takes as an SMS; none for an empty one.
pub fn parts(text: &str) -> usize {
    let units = text.encode_utf16().count();
    let (one, each) = if text.is_ascii() { LATIN } else { CHINESE };
    match units {
        0 => 0,
        _ if units <= one => 1,
        _ => units.div_ceil(each),
    }
}
