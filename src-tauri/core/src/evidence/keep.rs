//! Keeps one photo or clip: refused clearly, or on disk with its row.
//!
//! [`keep`] is the one way in, for the window, for files and for phones. The same bytes about the same
//! parcel are one piece of proof however often they come.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pintui_store::{Book, Error, Operation, Reading, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clean;
pub use super::facts::{Facts, Scene, Source};
use super::kind::{Form, Kind};
use super::list::{self, EvidenceRow};
use super::shelf::{self, Put};
use super::thin;
use crate::checks::checklist::Step;
use crate::door::{Call, Command, Whole, Write};
use crate::people;

refusals! {
    /// Refusals of proof.
    EvidenceRefused {
        /// Neither an order nor a case of the book was named.
        SubjectUnknown = "evidence_subject_unknown",
        /// The file is none of the five forms that are kept.
        FormUnknown = "evidence_form_unknown",
        /// The file is cut off or damaged.
        Damaged = "evidence_damaged",
        /// The file has more bytes than are kept of its kind.
        TooLarge { megabytes: u64 } = "evidence_too_large",
        /// The picture has more points than are looked at.
        TooWide { megapixels: u64 } = "evidence_too_wide",
        /// Nothing came.
        Empty = "evidence_empty",
        /// The disk is full; nothing of the file was kept.
        EvidenceDiskFull = "evidence_disk_full",
        /// The file is not on disk any more.
        EvidenceGone = "evidence_gone",
        /// No such piece of proof.
        EvidenceUnknown { id: i64 } = "evidence_unknown",
        /// The clip that should go on is not there any more.
        ClipUnknown = "evidence_clip_unknown",
        /// A clip's frames could not be read, or are out of order.
        ClipUnreadable = "evidence_clip_unreadable",
        /// A setting outside what makes sense.
        LimitUnreasonable { least: i64, most: i64 } = "evidence_limit_unreasonable",
    }
}

/// What only a clip made here knows of itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Filmed {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) milliseconds: u64,
    pub(super) ended: String,
}

/// The answer of everything that keeps proof.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EvidenceKept {
    /// Number of the operation, for undo; none where the very same was there already.
    pub operation: Option<i64>,
    /// The row.
    pub evidence: EvidenceRow,
}

/// Keeps one photo or clip.
///
/// # Errors
/// Every code of [`EvidenceRefused`] but those about clips in the making; the book's own.
pub fn keep(book: &Book, call: &Call<'_>, facts: &Facts, bytes: &[u8]) -> Result<EvidenceKept> {
    keep_filmed(book, call, facts, bytes, None)
}

pub(super) fn keep_filmed(
    book: &Book,
    call: &Call<'_>,
    facts: &Facts,
    bytes: &[u8],
    filmed: Option<Filmed>,
) -> Result<EvidenceKept> {
    let form = accepted(bytes)?;
    let subject = book.read(|tx| subject(tx, facts))?;
    let bytes = clean::cleaned(form, bytes).ok_or(EvidenceRefused::Damaged)?;
    let (width, height) = match (&filmed, form.kind()) {
        (Some(filmed), _) => (Some(filmed.width), Some(filmed.height)),
        (None, Kind::Photo) => measured(&bytes).map(|(width, height)| (Some(width), Some(height)))?,
        (None, Kind::Clip) => (None, None),
    };
    let hash = shelf::hash_of(&bytes);
    if let Some(evidence) = book.read(|tx| same(tx, &subject, &hash))? {
        return Ok(EvidenceKept { operation: None, evidence });
    }
    let folder = shelf::folder(book);
    let put = shelf::put(&folder, &hash, form, &bytes)?;
    let operation = Operation {
        name: "keep_evidence",
        actor: call.actor,
        at: call.now,
        detail: serde_json::json!({ "order_id": subject.order, "case_id": subject.case, "kind": form.kind() }),
        outside: false,
    };
    let written = book.write(&operation, |tx| {
        let filmed = filmed.as_ref();
        let id = tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": subject.shop, ":order": subject.order, ":case": subject.case, ":scene": facts.scene.name(),
                ":kind": form.kind().name(), ":source": facts.source.name(), ":step": facts.step.map(Step::name),
                ":point": facts.point, ":staff": people::meant(tx, &facts.staff)?,
                ":taken_at": facts.taken_at.unwrap_or(call.now), ":kept_at": call.now, ":hash": hash,
                ":mime": form.mime(), ":bytes": bytes.len() as i64, ":width": width, ":height": height,
                ":milliseconds": filmed.map(|filmed| filmed.milliseconds as i64),
                ":ended": filmed.map(|filmed| filmed.ended.as_str()),
            },
        )?;
        list::one(tx, id)?.ok_or_else(|| EvidenceRefused::EvidenceUnknown { id }.into())
    });
    match written {
        Ok((evidence, operation)) => {
            thin::when_over(book, call)?;
            Ok(EvidenceKept { operation: Some(operation), evidence })
        }
        Err(why) => {
            if put == Put::New {
                shelf::remove(&shelf::place(&folder, &hash, form)).ok();
            }
            Err(why)
        }
    }
}

fn accepted(bytes: &[u8]) -> std::result::Result<Form, EvidenceRefused> {
    if bytes.is_empty() {
        return Err(EvidenceRefused::Empty);
    }
    let form = Form::of(bytes).ok_or(EvidenceRefused::FormUnknown)?;
    small_enough(form.kind(), bytes.len() as u64)?;
    Ok(form)
}

fn small_enough(kind: Kind, bytes: u64) -> std::result::Result<(), EvidenceRefused> {
    if bytes > kind.limit() {
        return Err(EvidenceRefused::TooLarge { megabytes: kind.limit() >> 20 });
    }
    Ok(())
}

const MEGAPIXELS: u64 = 60;

/// Width and height of a photo, from its head.
fn measured(bytes: &[u8]) -> std::result::Result<(u32, u32), EvidenceRefused> {
    let reader = image::ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format();
    let size = reader.ok().and_then(|reader| reader.into_dimensions().ok());
    let (width, height) = size.filter(|(width, height)| *width > 0 && *height > 0).ok_or(EvidenceRefused::Damaged)?;
    if u64::from(width) * u64::from(height) > MEGAPIXELS * 1_000_000 {
        return Err(EvidenceRefused::TooWide { megapixels: MEGAPIXELS });
    }
    Ok((width, height))
}

struct Subject {
    shop: i64,
    order: Option<i64>,
    case: Option<i64>,
}

/// A case names its order too, so that both pages show what belongs to either.
fn subject(tx: &Tx, facts: &Facts) -> Result<Subject> {
    let with = named_params! { ":order": facts.order_id, ":case": facts.case_id };
    let found = tx.maybe(include_str!("subject.sql"), with, |row| {
        Ok(Subject { shop: row.get("shop_id")?, order: row.get("order_id")?, case: row.get("case_id")? })
    })?;
    found.ok_or_else(|| EvidenceRefused::SubjectUnknown.into())
}

fn same(tx: &Tx, subject: &Subject, hash: &str) -> Result<Option<EvidenceRow>> {
    let with = named_params! { ":order": subject.order, ":case": subject.case, ":hash": hash };
    let id: Option<i64> = tx.maybe(include_str!("same.sql"), with, |row| row.get(0))?;
    id.map_or(Ok(None), |id| list::one(tx, id))
}

/// Keeps a photo or clip that the window has taken, or a file that a person has chosen.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct KeepEvidence {
    /// What is known of it.
    pub facts: Facts,
    /// Its bytes in base64, or none where a file is named.
    pub data: Option<String>,
    /// The file's path.
    pub path: Option<String>,
}

impl Command for KeepEvidence {
    type Answer = EvidenceKept;
}

impl Whole for KeepEvidence {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<EvidenceKept> {
        let bytes = match (&self.data, &self.path) {
            (Some(data), _) => STANDARD.decode(data).map_err(|_| EvidenceRefused::Damaged)?,
            (None, Some(path)) => read(Path::new(path))?,
            (None, None) => return Err(EvidenceRefused::Empty.into()),
        };
        keep(book, call, &self.facts, &bytes)
    }
}

/// A chosen file, unless it is larger than anything that is kept.
fn read(file: &Path) -> Result<Vec<u8>> {
    let told = |why: std::io::Error| Error::of_file(file, &why);
    small_enough(Kind::Clip, std::fs::metadata(file).map_err(told)?.len())?;
    std::fs::read(file).map_err(told)
}

/// Takes a photo or clip off a parcel; undo brings it back until its file is swept.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct RemoveEvidence {
    /// Key inside the book.
    pub id: i64,
}

impl Command for RemoveEvidence {
    type Answer = ();
}

impl Write for RemoveEvidence {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "id": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from evidence where id = ?1", [self.id])? {
            0 => Err(EvidenceRefused::EvidenceUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}
