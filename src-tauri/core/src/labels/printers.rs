//! The owner sets printers up, says which label goes to which, and tries them.

use pintui_store::{Book, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LabelRefused;
use super::kind::Kind;
use super::printer::{self, Printer};
use crate::door::{Call, Command, Read, Whole, Write};

/// The printers of the shop, and what each prints.
#[derive(Deserialize, TS)]
pub struct PrinterList {}

impl Command for PrinterList {
    type Answer = PrinterShelf;
}

/// The answer of [`PrinterList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct PrinterShelf {
    /// The printers, by name.
    pub printers: Vec<Printer>,
    /// Which label goes where; a kind that is missing goes nowhere.
    pub labels: Vec<LabelPlace>,
}

/// Where labels of a kind are printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LabelPlace {
    /// The kind.
    pub kind: Kind,
    /// Name of the printer.
    pub printer: String,
    /// Whether it prints without being asked.
    pub by_itself: bool,
}

fn places(tx: &impl Reading) -> Result<Vec<LabelPlace>> {
    let rows: Vec<(String, String, bool)> = tx.rows(include_str!("assigned.sql"), [], |row| {
        Ok((row.get("kind")?, row.get("printer")?, row.get("by_itself")?))
    })?;
    let known = |name: &str| Kind::CHOSEN.into_iter().find(|kind| kind.name() == name);
    let places = rows
        .into_iter()
        .filter_map(|(kind, printer, by_itself)| Some(LabelPlace { kind: known(&kind)?, printer, by_itself }));
    Ok(places.collect())
}

impl Read for PrinterList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<PrinterShelf> {
        Ok(PrinterShelf { printers: printer::all(tx)?, labels: places(tx)? })
    }
}

/// Keeps a printer, new or changed. The first one prints all labels until the owner says otherwise.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SavePrinter {
    /// The printer.
    pub printer: Printer,
}

impl Command for SavePrinter {
    type Answer = SavedPrinter;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedPrinter {
    /// The printer as it is kept.
    pub printer: Printer,
}

impl Write for SavePrinter {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "id": self.printer.id, "name": self.printer.name.trim() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<SavedPrinter> {
        let printer = self.printer.accepted()?;
        let named = "select id from printers where name = ?1";
        let other: Option<i64> = tx.maybe(named, [&printer.name], |row| row.get(0))?;
        if other.is_some() && other != printer.id {
            return Err(LabelRefused::PrinterNameTaken { printer: printer.name }.into());
        }
        let with = named_params! {
            ":id": printer.id, ":name": printer.name, ":dialect": printer.dialect.name(), ":way": printer.way.name(),
            ":address": printer.address, ":width_mm": printer.width_mm, ":height_mm": printer.height_mm,
            ":dpi": printer.dpi, ":darkness": printer.darkness, ":copies": printer.copies,
        };
        let id = match printer.id {
            Some(id) => {
                if tx.change(include_str!("update_printer.sql"), with)? == 0 {
                    return Err(LabelRefused::PrinterUnknown { printer: printer.name }.into());
                }
                id
            }
            None => {
                let first = printer::all(tx)?.is_empty();
                let id = tx.insert(include_str!("insert_printer.sql"), with)?;
                for kind in Kind::CHOSEN.iter().filter(|_| first) {
                    assign(tx, *kind, id, false)?;
                }
                id
            }
        };
        Ok(SavedPrinter { printer: Printer { id: Some(id), ..printer } })
    }
}

fn assign(tx: &mut WriteTx<'_>, kind: Kind, printer: i64, by_itself: bool) -> Result<()> {
    let with = named_params! { ":kind": kind.name(), ":printer": printer, ":by_itself": by_itself };
    tx.change(include_str!("assign.sql"), with)?;
    Ok(())
}

/// Removes a printer; what went to it goes nowhere.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemovePrinter {
    /// Its name.
    pub printer: String,
}

impl Command for RemovePrinter {
    type Answer = ();
}

impl Write for RemovePrinter {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.printer })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let printer = printer::must(tx, &self.printer)?;
        tx.change("delete from printers where id = ?1", [printer.id])?;
        Ok(())
    }
}

/// Says where labels of a kind are printed, and whether by themselves.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseLabelPrinter {
    /// The kind.
    pub kind: Kind,
    /// Name of the printer; none for nowhere.
    pub printer: Option<String>,
    /// Whether it prints without being asked, where a station makes such labels.
    pub by_itself: bool,
}

impl Command for ChooseLabelPrinter {
    type Answer = Vec<LabelPlace>;
}

impl Write for ChooseLabelPrinter {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "kind": self.kind, "printer": self.printer, "by_itself": self.by_itself })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<Vec<LabelPlace>> {
        match &self.printer {
            Some(name) => {
                let printer = printer::must(tx, name)?;
                assign(tx, self.kind, printer.id.unwrap_or_default(), self.by_itself)?;
            }
            None => {
                tx.change("delete from label_printers where kind = ?1", [self.kind.name()])?;
            }
        }
        places(tx)
    }
}

/// The printer queues of the computer that holds the book.
#[derive(Deserialize, TS)]
pub struct PrinterQueues {}

impl Command for PrinterQueues {
    type Answer = Vec<String>;
}

impl Whole for PrinterQueues {
    fn perform(self, _: &Book, call: &Call<'_>) -> Result<Vec<String>> {
        call.printers.queues()
    }
}
