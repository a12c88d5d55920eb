//! Writes the story of a parcel as a file: a PDF to hand over, or a bundle of pictures with a text sheet.
//!
//! Every chosen file is read and compared with its hash first: what was changed or is missing is refused by
//! name and never handed over as proof. The file is written beside its place, synced and renamed together
//! with the entry of the audit trail, which says that something left the house.

use std::path::Path;

use pintui_store::{Book, Operation, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::{ProofRefused, ProofSheet, ProofShow};
use super::told::Told;
use super::{pack, paper};
use crate::door::{Call, Command, Read as _, Whole};
use crate::evidence::kind::Form;
use crate::evidence::list::EvidenceRow;
use crate::evidence::shelf;
use crate::evidence::whole::{self, State};
use crate::locale::Language;
use crate::outside::{Draft, with_ending};

/// Whom the sheet is for: its words and its last lines follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// A supplier who is asked to pay.
    Supplier,
    /// A platform that decides an appeal.
    Platform,
    /// The shop's own files.
    Own,
}

impl Audience {
    /// The word of its locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Supplier => "supplier",
            Self::Platform => "platform",
            Self::Own => "own",
        }
    }
}

/// What may go in besides photos and clips.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProofPart {
    /// What the buyer stated.
    Reason,
    /// Money in and out.
    Money,
}

/// The form of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProofForm {
    /// A4, to print or hand over.
    Pdf,
    /// A zip of the pictures and clips as they are, with a text sheet.
    Bundle,
}

/// Writes the proof of a parcel to a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportProof {
    /// Key of the order.
    pub order_id: Option<i64>,
    /// Key of the case, where no order is known.
    pub case_id: Option<i64>,
    /// Whom it is for.
    pub audience: Audience,
    /// The photos and clips that go in, by key.
    pub evidence: Vec<i64>,
    /// What else goes in.
    pub parts: Vec<ProofPart>,
    /// Form of the file.
    pub form: ProofForm,
    /// Path of the file to write.
    pub out: String,
    /// Language: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportProof {
    type Answer = ProofWritten;
}

/// A file that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProofWritten {
    /// Its path.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Pages of a PDF, files of a bundle.
    pub count: usize,
    /// Number of the operation.
    pub operation: i64,
}

/// A photo or clip that goes in; none of its bytes where it was thinned by the rules.
pub(super) struct Exhibit {
    /// Its number on the sheet, from 1.
    pub(super) number: usize,
    pub(super) row: EvidenceRow,
    pub(super) bytes: Option<Vec<u8>>,
}

impl Whole for ExportProof {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ProofWritten> {
        let ask = ProofShow { order_id: self.order_id, case_id: self.case_id };
        let sheet = book.read(|tx| ask.answer(tx, call))?;
        let exhibits = exhibits(book, &sheet, &self.evidence)?;
        if exhibits.is_empty() && self.parts.is_empty() {
            return Err(ProofRefused::ProofNothingChosen.into());
        }
        let language = self.language.as_deref().map_or(Language::default(), Language::parse);
        let told = Told {
            sheet: &sheet,
            exhibits: &exhibits,
            audience: self.audience,
            parts: &self.parts,
            language,
            now: call.now,
        };
        let (bytes, count, ending) = match self.form {
            ProofForm::Pdf => {
                let (bytes, pages) = paper::write(&told)?;
                (bytes, pages, "pdf")
            }
            ProofForm::Bundle => {
                let (bytes, files) = pack::write(&told)?;
                (bytes, files, "zip")
            }
        };
        let file = with_ending(&self.out, ending);
        let detail = serde_json::json!({
            "order_id": self.order_id, "case_id": self.case_id, "audience": self.audience, "form": self.form,
            "evidence": exhibits.iter().map(|exhibit| exhibit.row.id).collect::<Vec<_>>(),
        });
        let operation = Operation { name: "export_proof", actor: call.actor, at: call.now, detail, outside: true };
        let operation = put(book, &operation, &file, &bytes)?;
        Ok(ProofWritten { path: file.to_string_lossy().into_owned(), bytes: bytes.len() as u64, count, operation })
    }
}

/// The chosen photos and clips with their bytes, each proven to be what was kept.
fn exhibits(book: &Book, sheet: &ProofSheet, chosen: &[i64]) -> Result<Vec<Exhibit>> {
    let rows: Vec<&EvidenceRow> = sheet.evidence.iter().filter(|row| chosen.contains(&row.id)).collect();
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let checked = whole::check(book, &ids)?;
    let count = |state: State| checked.iter().filter(|one| one.state == state).count();
    match (count(State::Changed), count(State::Missing)) {
        (0, 0) => {}
        (0, files) => return Err(ProofRefused::ProofMissing { files }.into()),
        (files, _) => return Err(ProofRefused::ProofChanged { files }.into()),
    }
    let folder = shelf::folder(book);
    let mut exhibits = Vec::with_capacity(rows.len());
    for (at, row) in rows.into_iter().enumerate() {
        let bytes = match (row.thinned_at, Form::of_mime(&row.mime)) {
            (None, Some(form)) => Some(shelf::read(&folder, &row.hash, form)?),
            _ => None,
        };
        exhibits.push(Exhibit { number: at + 1, row: row.clone(), bytes });
    }
    Ok(exhibits)
}

/// The file in its place together with its operation.
fn put(book: &Book, operation: &Operation<'_>, file: &Path, bytes: &[u8]) -> Result<i64> {
    let draft = Draft::write(book, file, bytes)?;
    let ((), operation) = book.write(operation, |_| draft.place())?;
    Ok(operation)
}
