//! The import commands: a rehearsal that shows the plan, and the commit of that very plan.

use pintui_store::{At, Book, Ending, Error, Result, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::report::ImportReport;
use super::{batch, run};
use crate::door::{Call, Command, Whole};

refusals! {
    /// Refusals of a whole import.
    ImportRefused {
        /// No file was named.
        NoFiles = "no_files",
        /// No profile knows the header; the nearest ones with their scores (0 to 1).
        ProfileUnknown { file: String, header: Vec<String>, nearest: Vec<Nearest> } = "profile_unknown",
        /// Formats of several platforms fit alike; the person says which.
        ProfileAmbiguous { file: String, profiles: Vec<Nearest> } = "profile_ambiguous",
        /// No such profile.
        ProfileMissing { profile: String, known: Vec<String> } = "profile_missing",
        /// Not a table: a picture, a document, a program.
        FileTypeUnknown { file: String, found: String } = "file_type_unknown",
        /// Nothing in it.
        FileEmpty { file: String } = "file_empty",
        /// It ends in the middle.
        FileTruncated { file: String } = "file_truncated",
        /// A zip inside a zip.
        ZipNested { file: String } = "zip_nested",
        /// What was pasted is no table: it has no two rows or no two columns.
        PasteTooLittle { rows: u64 } = "paste_too_little",
        /// The workbook needs a password.
        PasswordNeeded { file: String } = "password_needed",
        /// The password is wrong.
        PasswordWrong { file: String } = "password_wrong",
        /// Rows in two encodings.
        EncodingMixed { file: String, row: u64 } = "encoding_mixed",
        /// It changed or vanished while it was being read.
        FileChanged { file: String } = "file_changed",
        /// Too large to be read safely (declared rows, columns, memory or time).
        FileTooLarge { file: String, limit: String } = "file_too_large",
        /// The person cancelled.
        Cancelled = "cancelled",
        /// The book or the files have changed since the preview.
        PlanOutdated = "plan_outdated",
        /// No such run.
        RunUnknown { run: i64 } = "run_unknown",
        /// The run was undone before.
        RunUndone { run: i64 } = "run_undone",
        /// Another shop of the platform has the same orders: `same` of the file's `numbers`.
        WrongShop { shop: String, other: String, same: u64, numbers: u64 } = "wrong_shop",
        /// The file lists what one buyer has bought of several sellers: none of it is a sale of the shop's.
        BoughtNotSold { file: String } = "bought_not_sold",
        /// The shop is on another platform than the file, which fits into these shops.
        PlatformDiffers { file: String, shop: String, platform: String, found: String, profile: String, shops: Vec<String> } = "platform_differs",
    }
}

/// A profile that comes near, with how much of it was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Nearest {
    /// Profile id.
    pub profile: String,
    /// Share, 0 to 1.
    pub score: f64,
    /// Required columns that are missing.
    pub missing: Vec<String>,
}

/// What to import.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ImportFiles {
    /// Paths of the files.
    pub files: Vec<String>,
    /// Name of the shop; it is made when it is new.
    pub shop: String,
    /// Platform id; the files' own where it is left out.
    pub platform: Option<String>,
    /// Profile id for all files; recognised from the header where it is left out.
    pub profile: Option<String>,
    /// How old the export is; the newest time inside where it is left out.
    pub as_of: Option<At>,
    /// Password of a protected workbook.
    #[serde(default, skip_serializing)]
    pub password: Option<String>,
    /// A table from the clipboard, beside or instead of files.
    #[serde(default, skip_serializing)]
    pub pasted: Option<Pasted>,
    /// What is done where another shop of the platform has the same orders.
    #[serde(default)]
    pub twins: Twins,
    /// The shop's currency, where the owner has not said it yet: it comes with these files.
    #[serde(default)]
    pub currency: Option<String>,
}

/// What is done where another shop of the platform has the orders of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Twins {
    /// The import is refused with `wrong_shop`, so that a person says which shop is meant.
    #[default]
    Ask,
    /// It is a shop of its own all the same.
    Take,
}

/// What is done with a file that cannot be taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BadFiles {
    /// It refuses the whole import.
    #[default]
    Refuse,
    /// It is set aside with its reason, while the others go on.
    SetAside,
}

/// A table that was pasted as text.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Pasted {
    /// What it is called in the report.
    pub name: String,
    /// Its rows, their cells separated by tabs, commas or semicolons.
    pub text: String,
}

/// Rehearses an import: the whole plan is made and shown, nothing is kept.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PreviewImport {
    /// What to import.
    #[serde(flatten)]
    pub ask: ImportFiles,
    /// What is done with a file among several that cannot be taken.
    #[serde(default)]
    pub bad_files: BadFiles,
}

impl Command for PreviewImport {
    type Answer = ImportPlan;
}

/// A plan that was shown.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportPlan {
    /// Digest of every decision; the commit must come to the same.
    pub plan: String,
    /// Whether the shop is made by this import.
    pub new_shop: bool,
    /// Code of the currency that the shop's amounts are in, a new shop's too: its first file may name it.
    pub currency: String,
    /// What stands before the shop's amounts.
    pub currency_sign: String,
    /// What will happen.
    pub report: ImportReport,
    /// Files that cannot be taken; the plan is that of the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set_aside: Vec<SetAside>,
}

/// A file that was set aside.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SetAside {
    /// Its path, as it was given.
    pub file: String,
    /// Why it cannot be taken.
    pub refused: Error,
}

/// Imports files. With `plan`, refuses to write anything else than what that preview showed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CommitImport {
    /// What to import.
    #[serde(flatten)]
    pub ask: ImportFiles,
    /// Digest from the preview.
    pub plan: Option<String>,
}

impl Command for CommitImport {
    type Answer = ImportReport;
}

impl Whole for PreviewImport {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ImportPlan> {
        batch::rehearse(book, call, self.ask, self.bad_files)
    }
}

impl Whole for CommitImport {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ImportReport> {
        Ok(run::run(book, call, &self.ask, Ending::Commit, self.plan.as_deref())?.report)
    }
}
