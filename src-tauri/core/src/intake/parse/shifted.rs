//! Rows whose cells stand one column or more too far right: a comma in a text was not quoted. Where
//! the cells read as they should once that text is put together again, the row waits with them so.

use pintui_store::Result;

use super::Parser;
use super::used::Used;
use crate::intake::fields::Kind;
use crate::intake::row::Row;
use crate::intake::source::Record;
use crate::intake::values::{Cell, bare};
use crate::privacy;

/// Most commas that are looked for in one text.
const COMMAS: usize = 3;
/// Rows that are looked at in vain before a file is taken to be unreadable for another reason.
const TRIES: u32 = 2_000;
/// No shop's file is older: what reads as a moment before is a number.
const OLDEST: &str = "2000";

/// How the cell of a column that holds no free text reads.
struct Told {
    at: usize,
    /// A moment or a word of the platform: hardly anything else reads as one.
    strong: bool,
    reads: Cell<()>,
}

/// The row as it was meant.
pub(super) struct Meant {
    /// Its cells in their columns.
    record: Record,
    /// The columns in one of which the text with the comma stands.
    unclear: std::ops::RangeInclusive<usize>,
}

impl Parser {
    /// The row as it was meant, where its cells are shifted; ordinary rows are none.
    pub(super) fn meant(&mut self, record: &Record, row: &Row) -> Result<Option<Meant>> {
        let named = self.profile.header.len();
        let over_wide = self.fitted && record.width() > named;
        self.fitted |= record.width() <= named;
        let faults = ["date_unreadable", "money_unreadable"];
        if row.rejected.as_ref().is_some_and(|fault| !faults.contains(&fault.code))
            || (row.rejected.is_none() && row.flags.is_empty())
            || self.tries == TRIES
        {
            return Ok(None);
        }
        let told = self.told_cells(record)?;
        let wrong: Vec<&Told> = told.iter().filter(|one| one.reads == Cell::Unreadable).collect();
        let Some(first) = wrong.first().filter(|_| wrong.len() > 1 || over_wide).map(|one| one.at) else {
            return Ok(None);
        };
        self.tries += 1;
        let read = |one: &&Told| one.at < first && one.reads == Cell::Is(());
        let from = told.iter().rfind(read).map_or(0, |one| one.at + 1).max(self.ids_end(first));
        let texts: Vec<usize> = (from..first).filter(|at| told.iter().all(|one| one.at != *at)).collect();
        for commas in 1..=COMMAS {
            let mut fitting = Vec::new();
            for at in &texts {
                let joined = record.joined(*at, commas);
                let again = self.told_cells(&joined)?;
                let fits = again.iter().all(|one| one.at < *at || one.reads != Cell::Unreadable);
                let mended = |one: &&Told| one.reads == Cell::Is(()) && wrong.iter().any(|was| was.at == one.at);
                let mended: Vec<bool> = again.iter().filter(mended).map(|one| one.strong).collect();
                // One cell at least has to be what its left neighbour should hold, not only a piece of the text.
                let moved = wrong.iter().any(|was| was.at > *at + commas);
                if fits && (moved && mended.len() > 1 && mended.contains(&true) || over_wide && !mended.is_empty()) {
                    fitting.push((*at, joined));
                }
            }
            if let (Some((low, _)), Some((high, _))) = (fitting.first(), fitting.last()) {
                let unclear = *low..=*high;
                self.tries -= 1;
                return Ok(fitting.pop().map(|(_, record)| Meant { record, unclear }));
            }
        }
        Ok(None)
    }

    /// Puts a shifted row aside, its cells where they were meant to stand; a text that may be another
    /// column's is not kept.
    pub(super) fn set_aside(&self, meant: &Meant, row: &mut Row) -> Result<()> {
        let at = *meant.unclear.end();
        let sure = meant.unclear.start() == meant.unclear.end();
        let text = self.kept_raw(&meant.record, at)?;
        let shown = if sure && !privacy::seems_personal(bare(&text)) { &text } else { "" };
        row.rejected = Some(self.fault("cells_shifted", at, shown));
        let keep = |at, text: &str| (sure || !meant.unclear.contains(&at)) && !privacy::seems_personal(bare(text));
        row.raw = Some(self.raw(&meant.record, keep)?);
        Ok(())
    }

    fn told_cells(&mut self, record: &Record) -> Result<Vec<Told>> {
        let used = std::mem::take(&mut self.used);
        let told = used.iter().filter_map(|used| self.told_cell(record, used).transpose()).collect::<Result<Vec<_>>>();
        self.used = used;
        let mut told = told?;
        told.sort_by_key(|one| one.at);
        Ok(told)
    }

    fn told_cell(&mut self, record: &Record, used: &Used) -> Result<Option<Told>> {
        let strong = matches!(used.field.kind, Kind::Moment | Kind::Word(_));
        let Some(from) = used.from.first().filter(|_| strong || matches!(used.field.kind, Kind::Money | Kind::Count))
        else {
            return Ok(None);
        };
        let reads = match self.cell(record, used, from)? {
            Cell::Blank => Cell::Blank,
            Cell::Is(value) if used.field.kind == Kind::Moment && value.text().is_some_and(|at| at < OLDEST) => {
                Cell::Unreadable
            }
            Cell::Is(_) => Cell::Is(()),
            Cell::Unreadable => Cell::Unreadable,
        };
        Ok(Some(Told { at: from.at, strong, reads }))
    }

    /// Behind the last column of an id that stands before this one: ids have no commas inside.
    fn ids_end(&self, before: usize) -> usize {
        let ids =
            self.key.iter().map(|from| from.at).chain(self.line.as_ref().map(|from| from.at)).chain(self.reference);
        ids.filter(|at| *at < before).max().map_or(0, |at| at + 1)
    }
}
