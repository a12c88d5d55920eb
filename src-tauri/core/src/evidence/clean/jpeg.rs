//! JPEG: segments that hold no picture are dropped; which way is up is written anew.

const ORIENTATION: u16 = 0x0112;

pub(super) fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(bytes.len());
    let mut upright = None;
    let mut at = 2;
    let mut shows = false;
    while bytes.get(at..)?.starts_with(&[0xff, 0xff]) {
        at += 1;
    }
    loop {
        let [0xff, marker] = *bytes.get(at..at + 2)? else { return None };
        match marker {
            0xff => at += 1,
            0xd9 => break,
            0x01 | 0xd0..=0xd7 => at += 2,
            _ => {
                let length = usize::from(u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?));
                let segment = bytes.get(at..at + 2 + length.max(2))?;
                if marker == 0xe1 {
                    upright = upright.or_else(|| orientation(&segment[4..]));
                } else if needed(marker, &segment[4..]) {
                    kept.extend_from_slice(segment);
                }
                at += segment.len();
                if marker == 0xda {
                    let scan = scan_length(bytes.get(at..)?)?;
                    kept.extend_from_slice(&bytes[at..at + scan]);
                    at += scan;
                    shows = true;
                }
            }
        }
    }
    let mut file = vec![0xff, 0xd8];
    if let Some(way @ 2..=8) = upright {
        file.extend_from_slice(&only_orientation(way));
    }
    file.append(&mut kept);
    file.extend_from_slice(&[0xff, 0xd9]);
    shows.then_some(file)
}

fn needed(marker: u8, body: &[u8]) -> bool {
    match marker {
        0xe0 => body.starts_with(b"JFIF\0"),
        0xe2 => body.starts_with(b"ICC_PROFILE\0"),
        0xee => body.starts_with(b"Adobe"),
        0xe1 | 0xe3..=0xed | 0xef | 0xfe => false,
        _ => true,
    }
}

/// How many bytes of picture follow until the next marker that is no part of it.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    let ends = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff);
    bytes.windows(2).position(ends)
}

fn orientation(body: &[u8]) -> Option<u16> {
    let tiff = body.strip_prefix(b"Exif\0\0")?;
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let two = |at: usize| -> Option<u16> {
        let pair = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let first = tiff.get(4..8)?.try_into().ok()?;
    let first = if little { u32::from_le_bytes(first) } else { u32::from_be_bytes(first) };
    let first = usize::try_from(first).ok()?;
    let entries = usize::from(two(first)?);
    (0..entries).map(|entry| first + 2 + entry * 12).find(|at| two(*at) == Some(ORIENTATION)).and_then(|at| two(at + 8))
}

/// The smallest Exif segment that says which way is up and nothing else.
fn only_orientation(way: u16) -> Vec<u8> {
    let mut body = b"Exif\0\0MM\0*\0\0\0\x08\0\x01".to_vec();
    body.extend_from_slice(&ORIENTATION.to_be_bytes());
    body.extend_from_slice(&[0, 3, 0, 0, 0, 1]);
    body.extend_from_slice(&way.to_be_bytes());
    body.extend_from_slice(&[0; 6]);
    let length = u16::try_from(body.len() + 2).unwrap_or_default();
    [&[0xff, 0xe1][..], &length.to_be_bytes(), &body].concat()
}
