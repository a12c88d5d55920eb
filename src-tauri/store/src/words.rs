//! The words every room shares: money, days, moments, and the one kind of error.
//!
//! Knows nothing of the trade. An [`Error`] is a code with parameters; the sentences for people
//! are in the locale files, two for each code: what happened, and what to do next.

use std::borrow::Cow;
use std::ops::{Add, AddAssign, Sub};

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// Answer of everything that can be refused.
pub type Result<T> = std::result::Result<T, Error>;

/// Money in the minor unit of the shop's currency (fen, 1/100 yuan).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Fen(pub i64);

impl Fen {
    /// The amount in yuan, for sheets and charts; never for arithmetic.
    pub fn yuan(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

impl Add for Fen {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Fen {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl AddAssign for Fen {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl std::iter::Sum for Fen {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self(0), Add::add)
    }
}

impl ToSql for Fen {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Fen {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(Self)
    }
}

/// A calendar day in the shop's own time zone, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Day(pub NaiveDate);

impl Day {
    /// Number of the first day a book can hold (year 1900).
    pub const FIRST: i32 = -25_567;
    /// Number of the last day a book can hold (year 9999).
    pub const LAST: i32 = 2_932_895;

    /// The day `days` later (earlier when negative).
    pub fn plus(self, days: i64) -> Self {
        Self(self.0 + chrono::Duration::days(days))
    }

    /// Days since 1970-01-01, the form derived cells keep.
    pub fn number(self) -> i32 {
        (self.0 - NaiveDate::default()).num_days() as i32
    }

    /// The day with this number of days since 1970-01-01.
    pub fn from_number(number: i32) -> Self {
        Self(NaiveDate::default() + chrono::Duration::days(number.into()))
    }

    /// `YYYY-MM-DD` as the moment texts of the book begin.
    pub fn text(self) -> String {
        self.0.format("%Y-%m-%d").to_string()
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl std::str::FromStr for Day {
    type Err = chrono::ParseError;
    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Self)
    }
}

/// A moment on the shop's wall clock, written `YYYY-MM-DDTHH:MM:SS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct At(pub NaiveDateTime);

const AT: &str = "%Y-%m-%dT%H:%M:%S";

impl At {
    /// The day this moment lies in.
    pub fn day(self) -> Day {
        Day(self.0.date())
    }

    /// The moment as the book writes it.
    pub fn text(self) -> String {
        self.0.format(AT).to_string()
    }
}

impl std::fmt::Display for At {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.0.format(AT))
    }
}

impl std::str::FromStr for At {
    type Err = chrono::ParseError;
    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        NaiveDateTime::parse_from_str(text, AT).map(Self)
    }
}

impl Serialize for At {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for At {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl ToSql for At {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.text().into())
    }
}

impl FromSql for At {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(|why| FromSqlError::Other(Box::new(why)))
    }
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.text().into())
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(|why| FromSqlError::Other(Box::new(why)))
    }
}

/// A refusal or failure: a code with parameters, never a sentence and never personal data.
#[derive(Clone, Debug, PartialEq, Serialize, TS, thiserror::Error)]
#[error("{code}")]
pub struct Error {
    /// Stable name of what happened; the locale files hold its two sentences.
    pub code: Cow<'static, str>,
    /// Facts the sentences name.
    #[ts(type = "Record<string, unknown>")]
    pub params: Map<String, Value>,
}

/// An enum of refusals: serialized with `tag = "code"`, every code listed for the locale test.
pub trait Refusal: Serialize {
    /// All codes of the enum, in order.
    const CODES: &'static [&'static str];
}

impl<R: Refusal> From<R> for Error {
    fn from(refusal: R) -> Self {
        let mut params = match serde_json::to_value(&refusal) {
            Ok(Value::Object(params)) => params,
            _ => Map::new(),
        };
        let code = match params.shift_remove("code") {
            Some(Value::String(code)) => Cow::Owned(code),
            _ => Cow::Borrowed("unexpected"),
        };
        Self { code, params }
    }
}

/// Declares an enum of refusals with its list of codes.
///
/// A variant is one fact; its code is the snake-case name.
#[macro_export]
macro_rules! refusals {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident $({ $($field:ident : $kind:ty),* $(,)? })? = $code:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[serde(tag = "code")]
        #[allow(missing_docs)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant $({ $($field: $kind),* })?),* }
        impl $crate::Refusal for $name {
            const CODES: &'static [&'static str] = &[$($code),*];
        }
    };
}

refusals! {
    /// Refusals of the book itself.
    BookRefused {
        /// Another process holds the book's pen for too long.
        BookBusy = "book_busy",
        /// A newer program wrote this book.
        BookNewer { found: i64, known: i64 } = "book_newer",
        /// The file is not a book, or is damaged.
        BookDamaged { detail: String } = "book_damaged",
        /// The disk is full.
        DiskFull = "disk_full",
        /// The folder cannot be written.
        FolderReadOnly = "folder_read_only",
        /// A file could not be opened, read or written.
        FileUnreachable { file: String, reason: String } = "file_unreachable",
        /// Rows have changed since the operation that should be taken back.
        ChangedSince { operation: i64, table: String } = "changed_since",
        /// There is nothing that undo (or redo) could take back.
        NothingToUndo = "nothing_to_undo",
        /// No such operation, or its images are past their time.
        OperationUnknown { operation: i64 } = "operation_unknown",
        /// A fault of the program; the detail names no personal data.
        Unexpected { detail: String } = "unexpected",
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseCorrupt, DatabaseLocked, DiskFull, NotADatabase, PermissionDenied,
            ReadOnly, SystemIoFailure,
        };
        let detail = error.to_string();
        match error.sqlite_error_code() {
            Some(DatabaseBusy | DatabaseLocked) => BookRefused::BookBusy,
            Some(DatabaseCorrupt | NotADatabase) => BookRefused::BookDamaged { detail },
            Some(DiskFull | SystemIoFailure) => BookRefused::DiskFull,
            Some(ReadOnly | PermissionDenied | CannotOpen) => BookRefused::FolderReadOnly,
            _ => BookRefused::Unexpected { detail },
        }
        .into()
    }
}

impl Error {
    /// Whether it is only for want of room.
    pub fn is_full_disk(&self) -> bool {
        self.code == "disk_full"
    }

    /// An I/O error on a file that a person named, in the words of the book's refusals.
    pub fn of_file(file: &std::path::Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
        match error.kind() {
            StorageFull | QuotaExceeded => BookRefused::DiskFull.into(),
            ReadOnlyFilesystem => BookRefused::FolderReadOnly.into(),
            kind => {
                let reason = if kind == PermissionDenied { "permission_denied".into() } else { kind.to_string() };
                let file = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                BookRefused::FileUnreachable { file, reason }.into()
            }
        }
    }
}

/// Reads one column by name: `let paid: Fen = get(row, "paid_fen")?`.
pub fn get<T: FromSql>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    row.get(column)
}
