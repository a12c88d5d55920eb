//! A clip while it is filmed: the window sends encoded pictures, here they are written part by part.
//!
//! ```text
//! begin_clip ─▶ part/<clip>.json (facts)   part/<clip>.webm (head)
//! append_clip ─▶ one whole cluster, synced            … again and again
//! end_clip ─▶ duration and index added ─▶ kept under its hash with its row ─▶ the parts go
//! ```
//! Whatever stops in between (power, program, camera), [`recover`] keeps what was written whole, or
//! nothing where not one picture was. A full disk takes the parts away at once.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pintui_store::{At, Book, Error, Result, synced};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::keep::{EvidenceKept, EvidenceRefused, Facts, Filmed, Scene, Source, keep_filmed};
use super::kind::Kind;
use super::{shelf, webm};
use crate::door::{Call, Command, Whole};

/// A clip that nobody has written to for so long was left behind by a process that stopped.
const LEFT_BEHIND_SECONDS: u64 = 90;

/// Begins a clip of a parcel.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BeginClip {
    /// The parcel's order.
    pub order_id: i64,
    /// Who films.
    pub staff: String,
    /// When filming began.
    pub taken_at: At,
    /// `vp8` or `vp9`.
    pub codec: Codec,
    /// Width in points.
    pub width: u32,
    /// Height in points.
    pub height: u32,
}

/// How the pictures are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Codec {
    /// VP8.
    Vp8,
    /// VP9.
    Vp9,
}

impl Command for BeginClip {
    type Answer = ClipBegun;
}

/// A clip that has begun.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClipBegun {
    /// Its name while it is filmed.
    pub clip: String,
}

#[derive(Serialize, Deserialize)]
struct Begun {
    facts: Facts,
    width: u32,
    height: u32,
}

impl Whole for BeginClip {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<ClipBegun> {
        let clip = format!("{:016x}", rand::random::<u64>());
        let begun = Begun {
            facts: Facts {
                order_id: Some(self.order_id),
                case_id: None,
                scene: Scene::Packing,
                source: Source::Camera,
                staff: self.staff,
                step: None,
                point: None,
                taken_at: Some(self.taken_at),
            },
            width: self.width,
            height: self.height,
        };
        let part = Part::of(book, &clip)?;
        let codec = if self.codec == Codec::Vp9 { "vp9" } else { "vp8" };
        let facts = serde_json::to_vec(&begun).unwrap_or_default();
        let written = fs::create_dir_all(&part.folder)
            .and_then(|()| synced::write(&part.facts, &facts))
            .and_then(|()| synced::write(&part.film, &webm::head(codec, self.width, self.height)))
            .and_then(|()| synced::folder(&part.folder));
        written.map_err(|why| part.given_up(&why))?;
        Ok(ClipBegun { clip })
    }
}

/// Adds pictures to a clip.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AppendClip {
    /// Its name.
    pub clip: String,
    /// The pictures, in order.
    pub frames: Vec<ClipFrame>,
}

/// One encoded picture.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ClipFrame {
    /// Milliseconds since the clip began.
    pub at_ms: u64,
    /// Whether it can be shown without the ones before.
    pub key: bool,
    /// The encoder's bytes in base64.
    pub data: String,
}

impl Command for AppendClip {
    type Answer = ClipGrown;
}

/// How long a clip is on disk.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClipGrown {
    /// Bytes so far.
    pub bytes: u64,
}

impl Whole for AppendClip {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<ClipGrown> {
        let part = Part::of(book, &self.clip)?;
        let frames: Option<Vec<webm::Frame>> = self
            .frames
            .into_iter()
            .map(|frame| {
                let data = STANDARD.decode(frame.data).ok()?;
                Some(webm::Frame { at_ms: frame.at_ms, key: frame.key, data })
            })
            .collect();
        let cluster = frames.and_then(|frames| webm::cluster(&frames)).ok_or(EvidenceRefused::ClipUnreadable)?;
        let grown = fs::metadata(&part.film).map_err(|why| part.lost(&why))?.len() + cluster.len() as u64;
        if grown > Kind::Clip.limit() {
            return Err(EvidenceRefused::TooLarge { megabytes: Kind::Clip.limit() >> 20 }.into());
        }
        let written = OpenOptions::new().append(true).open(&part.film).and_then(|mut film| {
            film.write_all(&cluster)?;
            film.sync_data()
        });
        written.map_err(|why| part.given_up(&why))?;
        Ok(ClipGrown { bytes: grown })
    }
}

/// Ends a clip; none is kept where nothing was filmed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EndClip {
    /// Its name.
    pub clip: String,
    /// Why it ends.
    pub ended: Ended,
}

/// Why a clip ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// The next parcel was scanned.
    Next,
    /// The station was left.
    Left,
    /// It had become too long.
    Long,
    /// The camera was gone.
    Unplugged,
    /// The film broke off: program, encoder or disk stopped while the camera was there.
    Cut,
}

impl Ended {
    /// As the book writes it.
    fn name(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Left => "left",
            Self::Long => "long",
            Self::Unplugged => "unplugged",
            Self::Cut => "cut",
        }
    }
}

impl Command for EndClip {
    type Answer = Option<EvidenceKept>;
}

impl Whole for EndClip {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Option<EvidenceKept>> {
        end(book, call, &Part::of(book, &self.clip)?, self.ended)
    }
}

fn end(book: &Book, call: &Call<'_>, part: &Part, ended: Ended) -> Result<Option<EvidenceKept>> {
    let film = fs::read(&part.film).map_err(|why| part.lost(&why))?;
    let begun = fs::read(&part.facts).ok().and_then(|facts| serde_json::from_slice::<Begun>(&facts).ok());
    let (Some(finished), Some(begun)) = (webm::finished(&film), begun) else {
        part.remove();
        return Ok(None);
    };
    let filmed = Filmed {
        width: begun.width,
        height: begun.height,
        milliseconds: finished.milliseconds,
        ended: ended.name().to_owned(),
    };
    let kept = keep_filmed(book, call, &begun.facts, &finished.bytes, Some(filmed));
    // A book that is busy may take it later; anything else will not get better by waiting.
    if !kept.as_ref().is_err_and(|why| why.code == "book_busy") {
        part.remove();
    }
    kept.map(Some)
}

/// Keeps clips that a stopped process has left behind, as far as they were written; answers how many.
pub fn recover(book: &Book, call: &Call<'_>) -> Result<i64> {
    let mut kept = 0;
    for file in fs::read_dir(shelf::folder(book).join(PART)).into_iter().flatten().flatten() {
        let path = file.path();
        let old = file.metadata().is_ok_and(|known| shelf::age(&known) >= LEFT_BEHIND_SECONDS);
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let Ok(part) = Part::of(book, name) else { continue };
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("webm") if old => match end(book, call, &part, Ended::Cut) {
                Ok(Some(_)) => kept += 1,
                // Its order may be gone from the book since: then there is nothing to prove.
                Ok(None) => {}
                Err(why) if why.code == "evidence_subject_unknown" => {}
                Err(why) => return Err(why),
            },
            Some("json") if old && !part.film.exists() => part.remove(),
            _ => {}
        }
    }
    Ok(kept)
}

const PART: &str = "part";

/// The two files of a clip that is being filmed.
struct Part {
    folder: PathBuf,
    film: PathBuf,
    facts: PathBuf,
}

impl Part {
    fn of(book: &Book, clip: &str) -> Result<Self> {
        let named = clip.len() == 16 && clip.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !named {
            return Err(EvidenceRefused::ClipUnknown.into());
        }
        let folder = shelf::folder(book).join(PART);
        Ok(Self { film: folder.join(format!("{clip}.webm")), facts: folder.join(format!("{clip}.json")), folder })
    }

    fn lost(&self, why: &std::io::Error) -> Error {
        match why.kind() {
            ErrorKind::NotFound => EvidenceRefused::ClipUnknown.into(),
            _ => shelf::told(&self.film, why),
        }
    }

    /// A clip that cannot be written on is of no use, and its bytes would be missed elsewhere.
    fn given_up(&self, why: &std::io::Error) -> Error {
        let told = self.lost(why);
        self.remove();
        told
    }

    fn remove(&self) {
        for file in [&self.film, &self.facts] {
            // It may be gone already, and a later sweep takes what stays.
            fs::remove_file(file).ok();
        }
    }
}
