//! MP4: boxes of notes (place, device, author) become free space of the same length, so that
//! everything else stays where it is.

use super::big_endian_32;

const NOTES: [&[u8]; 3] = [b"udta", b"meta", b"uuid"];
/// The boxes that are looked into, by how deep they lie.
const HOLDING: [&[u8]; 2] = [b"moov", b"trak"];

pub(super) fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = bytes.to_vec();
    let mut shows = false;
    blank(&mut kept, (0, bytes.len()), &HOLDING, &mut shows)?;
    shows.then_some(kept)
}

fn blank(file: &mut [u8], (mut at, to): (usize, usize), deeper: &[&[u8]], shows: &mut bool) -> Option<()> {
    while at < to {
        let (head, length) = match big_endian_32(file, at)? {
            0 => (8, to - at),
            1 => {
                let eight: [u8; 8] = file.get(at + 8..at + 16)?.try_into().ok()?;
                (16, usize::try_from(u64::from_be_bytes(eight)).ok()?)
            }
            length => (8, length),
        };
        let end = at.checked_add(length).filter(|end| length >= head && *end <= to)?;
        let name: [u8; 4] = file.get(at + 4..at + 8)?.try_into().ok()?;
        if NOTES.contains(&&name[..]) {
            file[at + 4..at + 8].copy_from_slice(b"free");
            file[at + head..end].fill(0);
        } else if deeper.first() == Some(&&name[..]) {
            *shows |= &name == b"moov";
            blank(file, (at + head, end), &deeper[1..], shows)?;
        }
        at = end;
    }
    Some(())
}
