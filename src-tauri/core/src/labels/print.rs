//! Prints a label: what stands on it is read, drawn and sent, and only then it is written down that it was printed.
//!
//! No transaction is open while a printer is waited for. A label that was printed before says so.

use pintui_store::{Book, Operation, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bitmap::Bitmap;
use super::kind::Kind;
use super::printer::{self, Printer};
use super::{LabelRefused, design, draw, subject};
use crate::door::{Call, Command, Whole};
use crate::locale::Language;

/// Who wants a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LabelWish")]
pub enum Wish {
    /// A person.
    Asked,
    /// A station whose parcel has just been set aside: printed where the owner has switched it on, and once.
    ByItself,
}

/// Prints one label.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PrintLabel {
    /// What it is for.
    pub kind: Kind,
    /// Key of the check, the gift rule or the article; anything for a test.
    pub of: i64,
    /// Who wants it.
    pub wish: Wish,
    /// Name of the printer; the one for its kind where it is left out.
    pub printer: Option<String>,
    /// How many; the printer's own number where it is left out.
    pub copies: Option<i64>,
    /// Language: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for PrintLabel {
    type Answer = LabelAnswer;
}

/// What became of the wish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum LabelAnswer {
    /// The printer has it.
    Printed {
        /// Name of the printer.
        printer: String,
        /// How often this label was printed, this time counted.
        times: i64,
        /// How many came out now.
        copies: i64,
        /// Number of the operation.
        operation: i64,
    },
    /// It was not asked for, and does not print by itself; it can be asked for.
    Waits,
    /// It was not asked for, and no printer prints such labels.
    NoPrinter,
}

/// A label as it will be printed.
pub(super) struct Ready {
    pub(super) printer: Printer,
    pub(super) picture: Bitmap,
    /// How often it was printed before.
    pub(super) times: i64,
}

/// The label of a kind for a printer, drawn.
pub(super) fn ready(
    tx: &Tx,
    call: &Call<'_>,
    (kind, of): (Kind, i64),
    printer: Printer,
    language: Option<&str>,
) -> Result<Ready> {
    let language = language.map_or(Language::default(), Language::parse);
    let times = if kind == Kind::Test { 0 } else { printed(tx, kind, of)? };
    let words = subject::words(tx, call, language, (kind, of), &printer)?;
    // A shelf may want many labels of the same kind; a parcel that was set aside and a piece have one.
    let words = if matches!(kind, Kind::Aside | Kind::Piece) { subject::again(words, language, times) } else { words };
    let picture = draw::draw(&design::layout(&words, &printer, language)?, language)?;
    Ok(Ready { printer, picture, times })
}

fn printed(tx: &impl Reading, kind: Kind, of: i64) -> Result<i64> {
    let place = match kind {
        Kind::Aside => "checks",
        Kind::Gift => "gift_rules",
        Kind::Piece => "returned_pieces",
        Kind::Shelf | Kind::Test => "skus",
    };
    let with = named_params! { ":kind": kind.name(), ":of": of, ":place": place, ":key": format!("[{of}]") };
    tx.one(include_str!("printed.sql"), with, |row| row.get(0))
}

/// The printer with a name, or the one for a kind.
pub(super) fn chosen(tx: &impl Reading, kind: Kind, name: Option<&str>) -> Result<Option<(Printer, bool)>> {
    match name {
        Some(name) => Ok(Some((printer::must(tx, name)?, false))),
        None => printer::of_kind(tx, kind),
    }
}

enum Next {
    Stop(LabelAnswer),
    Print(Box<Ready>),
}

impl PrintLabel {
    fn next(&self, tx: &Tx, call: &Call<'_>) -> Result<Next> {
        let found = chosen(tx, self.kind, self.printer.as_deref())?;
        let (printer, by_itself) = match (found, self.wish) {
            (Some(found), _) => found,
            (None, Wish::Asked) => return Err(LabelRefused::LabelWithoutPrinter.into()),
            (None, Wish::ByItself) => return Ok(Next::Stop(LabelAnswer::NoPrinter)),
        };
        if self.wish == Wish::ByItself && (!by_itself || printed(tx, self.kind, self.of)? > 0) {
            return Ok(Next::Stop(LabelAnswer::Waits));
        }
        Ok(Next::Print(Box::new(ready(tx, call, (self.kind, self.of), printer, self.language.as_deref())?)))
    }
}

impl Whole for PrintLabel {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<LabelAnswer> {
        let ready = match book.read(|tx| self.next(tx, call))? {
            Next::Stop(answer) => return Ok(answer),
            Next::Print(ready) => *ready,
        };
        let copies = printer::copies(self.copies.unwrap_or(ready.printer.copies))?;
        call.printers.send(&ready.printer, &ready.printer.dialect.job(&ready.picture, &ready.printer, copies))?;
        let printer = ready.printer.name;
        let detail = serde_json::json!({ "kind": self.kind, "of": self.of, "printer": printer, "copies": copies });
        let operation = Operation { name: "print_label", actor: call.actor, at: call.now, detail, outside: true };
        let ((), operation) = book.write(&operation, |tx| {
            let operation = tx.operation();
            tx.change(
                "insert into labels_printed (operation_id, kind, subject_id) values (:operation, :kind, :of)",
                named_params! { ":operation": operation, ":kind": self.kind.name(), ":of": self.of },
            )?;
            Ok(())
        })?;
        Ok(LabelAnswer::Printed { printer, times: ready.times + 1, copies, operation })
    }
}

/// Prints a test label on a printer that need not be kept yet.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TryPrinter {
    /// The printer.
    pub printer: Printer,
    /// Language: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for TryPrinter {
    type Answer = ();
}

impl Whole for TryPrinter {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<()> {
        let printer = self.printer.accepted()?;
        let ready = book.read(|tx| ready(tx, call, (Kind::Test, 0), printer, self.language.as_deref()))?;
        call.printers.send(&ready.printer, &ready.printer.dialect.job(&ready.picture, &ready.printer, 1))?;
        let detail = serde_json::json!({ "printer": ready.printer.name });
        let operation = Operation { name: "try_printer", actor: call.actor, at: call.now, detail, outside: true };
        book.write(&operation, |_| Ok(()))?;
        Ok(())
    }
}
