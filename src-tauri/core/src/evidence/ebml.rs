//! EBML, the way WebM writes things down: an id, a length, a body (RFC 8794).

/// Where an element lies.
pub(super) struct Element {
    pub(super) id: u32,
    /// Place of its body.
    pub(super) inside: usize,
    /// Place after its body; none where its length is not known.
    pub(super) end: Option<usize>,
}

/// The element at a place; none where not even its beginning is there.
pub(super) fn next(bytes: &[u8], at: usize) -> Option<Element> {
    let first = *bytes.get(at)?;
    let id_length = first.leading_zeros() as usize + 1;
    if id_length > 4 {
        return None;
    }
    let id = bytes.get(at..at + id_length)?.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
    let size_at = at + id_length;
    let first = *bytes.get(size_at)?;
    let size_length = first.leading_zeros() as usize + 1;
    if size_length > 8 {
        return None;
    }
    let sized = bytes.get(size_at..size_at + size_length)?.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    let mask = (1_u64 << (7 * size_length)) - 1;
    let inside = size_at + size_length;
    let size = sized & mask;
    let end = (size != mask).then(|| usize::try_from(size).ok().and_then(|size| inside.checked_add(size))).flatten();
    Some(Element { id, inside, end })
}

/// An element with its body; the length always takes eight bytes.
pub(super) fn element(id: u32, body: &[u8]) -> Vec<u8> {
    let id_bytes = id.to_be_bytes();
    let skip = (id.leading_zeros() / 8) as usize;
    let size = (1_u64 << 56) | body.len() as u64;
    [&id_bytes[skip..], &size.to_be_bytes(), body].concat()
}

/// A whole number.
pub(super) fn unsigned(id: u32, value: u64) -> Vec<u8> {
    let bytes = value.to_be_bytes();
    let skip = ((value.leading_zeros() / 8) as usize).min(7);
    element(id, &bytes[skip..])
}

/// A number of eight bytes with a point.
pub(super) fn float(id: u32, value: f64) -> Vec<u8> {
    element(id, &value.to_be_bytes())
}
