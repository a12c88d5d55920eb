//! The file of a clip: WebM, written so that it can end at any moment.
//!
//! [`head`] begins it, every [`cluster`] is whole in itself, and [`finished`] takes what is there (after
//! a power cut too), drops what was half written, and adds duration and index so that players can
//! jump. Names of elements are those of the Matroska specification (RFC 9559).

use std::borrow::Cow;

use super::ebml::{Element, element, float, next, unsigned};

const EBML: u32 = 0x1A45_DFA3;
const SEGMENT: u32 = 0x1853_8067;
const SEEK_HEAD: u32 = 0x114D_9B74;
const INFO: u32 = 0x1549_A966;
const DURATION: u32 = 0x4489;
const TRACKS: u32 = 0x1654_AE6B;
const CLUSTER: u32 = 0x1F43_B675;
const TIMESTAMP: u32 = 0xE7;
const SIMPLE_BLOCK: u32 = 0xA3;
const CUES: u32 = 0x1C53_BB6B;
const TAGS: u32 = 0x1254_C367;
const VOID: u32 = 0xEC;
/// Room kept at the beginning for the table of places, in bytes.
const SEEK_ROOM: usize = 160;
const KEY_FRAME: u8 = 0x80;
/// How long the last picture stands, where only one is there.
const ONE_FRAME_MS: u64 = 100;

/// One encoded picture.
pub struct Frame {
    /// Milliseconds since the clip began.
    pub at_ms: u64,
    /// Whether it can be shown without the ones before.
    pub key: bool,
    /// The encoder's bytes.
    pub data: Vec<u8>,
}

/// The beginning of a clip of this size; `codec` is `vp8` or `vp9`.
pub fn head(codec: &str, width: u32, height: u32) -> Vec<u8> {
    let ebml = [
        unsigned(0x4286, 1),
        unsigned(0x42F7, 1),
        unsigned(0x42F2, 4),
        unsigned(0x42F3, 8),
        element(0x4282, b"webm"),
        unsigned(0x4287, 4),
        unsigned(0x4285, 2),
    ];
    let info =
        [unsigned(0x2A_D7B1, 1_000_000), float(DURATION, 0.0), element(0x4D80, b"pintui"), element(0x5741, b"pintui")];
    let video = [unsigned(0xB0, width.into()), unsigned(0xBA, height.into())];
    let track = [
        unsigned(0xD7, 1),
        unsigned(0x73C5, 1),
        unsigned(0x83, 1),
        element(0x86, if codec == "vp9" { b"V_VP9" } else { b"V_VP8" }),
        unsigned(0x9C, 0),
        element(0xE0, &video.concat()),
    ];
    let mut file = element(EBML, &ebml.concat());
    file.extend_from_slice(&SEGMENT.to_be_bytes());
    // A size of all ones: not known yet.
    file.extend_from_slice(&[0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    file.append(&mut void(SEEK_ROOM));
    file.append(&mut element(INFO, &info.concat()));
    file.append(&mut element(TRACKS, &element(0xAE, &track.concat())));
    file
}

/// One cluster of frames; none where they span more time than a cluster can.
pub fn cluster(frames: &[Frame]) -> Option<Vec<u8>> {
    let begin = frames.first()?.at_ms;
    let mut body = unsigned(TIMESTAMP, begin);
    for frame in frames {
        let after = i16::try_from(frame.at_ms.checked_sub(begin)?).ok()?;
        let mut block = vec![0x81];
        block.extend_from_slice(&after.to_be_bytes());
        block.push(if frame.key { KEY_FRAME } else { 0 });
        block.extend_from_slice(&frame.data);
        body.append(&mut element(SIMPLE_BLOCK, &block));
    }
    Some(element(CLUSTER, &body))
}

/// A clip that players can jump in.
pub struct Finished {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// How long it plays.
    pub milliseconds: u64,
}

#[derive(Default)]
struct Seen {
    /// Place of the first byte inside the segment, and of its size.
    inside: usize,
    info: usize,
    tracks: usize,
    duration: Option<usize>,
    end: usize,
    first_ms: Option<u64>,
    last_ms: u64,
    gap_ms: Option<u64>,
    keys: Vec<(u64, usize)>,
}

/// The clip as far as it was written whole; none where not one picture was.
pub fn finished(part: &[u8]) -> Option<Finished> {
    let seen = look(part)?;
    let milliseconds = seen.last_ms - seen.first_ms? + seen.gap_ms.unwrap_or(ONE_FRAME_MS);
    let mut bytes = part[..seen.end].to_vec();
    let cues_at = seen.end - seen.inside;
    let points: Vec<u8> = seen
        .keys
        .iter()
        .flat_map(|(time, place)| {
            let position = [unsigned(0xF7, 1), unsigned(0xF1, (place - seen.inside) as u64)].concat();
            element(0xBB, &[unsigned(0xB3, *time), element(0xB7, &position)].concat())
        })
        .collect();
    bytes.append(&mut element(CUES, &points));
    let places = [(INFO, seen.info - seen.inside), (TRACKS, seen.tracks - seen.inside), (CUES, cues_at)];
    let seeks: Vec<u8> = places
        .iter()
        .flat_map(|(id, place)| {
            element(0x4DBB, &[element(0x53AB, &id.to_be_bytes()), unsigned(0x53AC, *place as u64)].concat())
        })
        .collect();
    let mut room = element(SEEK_HEAD, &seeks);
    let left = SEEK_ROOM.checked_sub(room.len())?;
    room.append(&mut void(left));
    bytes[seen.inside..seen.inside + SEEK_ROOM].copy_from_slice(&room);
    let duration = seen.duration?;
    bytes[duration..duration + 8].copy_from_slice(&(milliseconds as f64).to_be_bytes());
    let size = (1_u64 << 56) | (bytes.len() - seen.inside) as u64;
    bytes[seen.inside - 8..seen.inside].copy_from_slice(&size.to_be_bytes());
    Some(Finished { bytes, milliseconds })
}

fn look(part: &[u8]) -> Option<Seen> {
    let ebml = next(part, 0)?;
    let segment = next(part, ebml.end?)?;
    let mut seen = Seen { inside: segment.inside, ..Seen::default() };
    let mut at = segment.inside;
    while let Some(child) = next(part, at) {
        let Some(end) = child.end.filter(|end| *end <= part.len()) else { break };
        match child.id {
            INFO => {
                seen.info = at;
                seen.duration = inside(part, &child).find(|one| one.id == DURATION).map(|one| one.inside);
            }
            TRACKS => seen.tracks = at,
            CLUSTER => count(part, &child, at, &mut seen),
            _ => {}
        }
        at = end;
        seen.end = end;
    }
    seen.first_ms.map(|_| seen)
}

fn count(part: &[u8], cluster: &Element, place: usize, seen: &mut Seen) {
    let mut begin = 0;
    let mut first = true;
    for one in inside(part, cluster) {
        let body = &part[one.inside..one.end.unwrap_or(one.inside)];
        match (one.id, body) {
            (TIMESTAMP, _) => begin = body.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
            (SIMPLE_BLOCK, [_, high, low, flags, ..]) => {
                let time = begin + u64::from(u16::from_be_bytes([*high, *low]));
                if seen.first_ms.is_some() {
                    seen.gap_ms = Some(time.saturating_sub(seen.last_ms));
                }
                seen.first_ms.get_or_insert(time);
                seen.last_ms = time.max(seen.last_ms);
                if first && flags & KEY_FRAME != 0 {
                    seen.keys.push((time, place));
                }
                first = false;
            }
            _ => {}
        }
    }
}

/// The elements inside another, as far as they are whole.
fn inside<'a>(bytes: &'a [u8], of: &Element) -> impl Iterator<Item = Element> + 'a {
    let end = of.end.unwrap_or(bytes.len());
    let mut at = of.inside;
    std::iter::from_fn(move || {
        let one = next(bytes, at).filter(|one| one.end.is_some_and(|its| its <= end))?;
        at = one.end?;
        Some(one)
    })
}

/// A clip from elsewhere without the notes written into it; none where it has no beginning.
pub fn without_tags(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    let ebml = next(bytes, 0).filter(|first| first.id == EBML)?;
    let segment = next(bytes, ebml.end?).filter(|second| second.id == SEGMENT)?;
    let mut kept = Cow::Borrowed(bytes);
    let mut at = segment.inside;
    let mut shows = false;
    while let Some(child) = next(bytes, at) {
        shows |= child.id == CLUSTER;
        let Some(end) = child.end.filter(|end| *end <= bytes.len()) else { break };
        if child.id == TAGS {
            kept.to_mut()[at..end].copy_from_slice(&void(end - at));
        }
        at = end;
    }
    shows.then_some(kept)
}

/// An element that holds nothing, so many bytes long.
fn void(length: usize) -> Vec<u8> {
    let mut filler = if length < 9 {
        vec![VOID as u8, 0x80 | (length as u8).saturating_sub(2)]
    } else {
        [&[VOID as u8][..], &((1_u64 << 56) | (length - 9) as u64).to_be_bytes()].concat()
    };
    filler.resize(length, 0);
    filler
}
