//! What a file is, told by its first bytes and never by its name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A still picture or a moving one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// 照片.
    Photo,
    /// 视频.
    Clip,
}

impl Kind {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Clip => "clip",
        }
    }

    /// The most bytes of one file that are kept.
    pub fn limit(self) -> u64 {
        match self {
            Self::Photo => 20 << 20,
            Self::Clip => 300 << 20,
        }
    }
}

/// One of the five forms that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// WebM.
    Webm,
    /// MP4.
    Mp4,
}

impl Form {
    const ALL: [Self; 5] = [Self::Jpeg, Self::Png, Self::Webp, Self::Webm, Self::Mp4];

    /// The form that these bytes begin with.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let at = |from: usize, mark: &[u8]| bytes.get(from..from + mark.len()) == Some(mark);
        if at(0, &[0xff, 0xd8, 0xff]) {
            Some(Self::Jpeg)
        } else if at(0, b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if at(0, b"RIFF") && at(8, b"WEBP") {
            Some(Self::Webp)
        } else if at(0, &[0x1a, 0x45, 0xdf, 0xa3]) {
            let head = &bytes[..bytes.len().min(256)];
            head.windows(4).any(|word| word == b"webm").then_some(Self::Webm)
        } else if at(4, b"ftyp") {
            // HEIC and MOV share the box layout; their brands are none of these.
            let brands = [&b"iso"[..], b"mp4", b"avc1", b"M4V", b"MSNV", b"dash", b"3gp"];
            brands.iter().any(|brand| at(8, brand)).then_some(Self::Mp4)
        } else {
            None
        }
    }

    /// The form of a kept file.
    pub fn of_mime(mime: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.mime() == mime)
    }

    /// The form of a file with this ending.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// Photo or clip.
    pub fn kind(self) -> Kind {
        match self {
            Self::Jpeg | Self::Png | Self::Webp => Kind::Photo,
            Self::Webm | Self::Mp4 => Kind::Clip,
        }
    }

    /// Its media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Webm => "video/webm",
            Self::Mp4 => "video/mp4",
        }
    }

    /// The ending of its file.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Webm => "webm",
            Self::Mp4 => "mp4",
        }
    }
}
