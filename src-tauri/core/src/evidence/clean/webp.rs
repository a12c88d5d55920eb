//! WebP: the chunks of Exif and XMP are dropped, and the head no longer promises them.

const EXIF_AND_XMP: u8 = 0x08 | 0x04;

pub(super) fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let size = |at: usize| -> Option<usize> {
        let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(four)).ok()
    };
    let end = size(4)?.checked_add(8)?;
    if end > bytes.len() {
        return None;
    }
    let mut kept = bytes.get(..12)?.to_vec();
    let mut at = 12;
    while at < end {
        let length = size(at + 4)?;
        let chunk = bytes.get(at..at.checked_add(8)?.checked_add(length)?)?;
        let begins = kept.len();
        if [&b"VP8 "[..], b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"].contains(&&chunk[..4]) {
            kept.extend_from_slice(chunk);
            kept.extend(std::iter::repeat_n(0, length % 2));
            if &chunk[..4] == b"VP8X" {
                *kept.get_mut(begins + 8)? &= !EXIF_AND_XMP;
            }
        }
        at += 8 + length + length % 2;
    }
    let length = u32::try_from(kept.len() - 8).ok()?;
    kept[4..8].copy_from_slice(&length.to_le_bytes());
    Some(kept)
}
