//! The rows that wait, by what is wrong with them, each with the numbers that a damaged one may have been.

use pintui_store::{Reading, Result, Row as Stored, SqlError, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::propose::{self, Candidate};
use super::reread::{self, Waiting};
use crate::door::{Call, Command, Read};

/// Lists rows waiting in quarantine.
#[derive(Deserialize, TS)]
pub struct QuarantineList {
    /// Name of the shop; none for all.
    pub shop: Option<String>,
    /// Only this code.
    pub code: Option<String>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for QuarantineList {
    type Answer = QuarantinePage;
}

/// A page of quarantine.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuarantinePage {
    /// How many rows wait in all.
    pub total: i64,
    /// How many of each code.
    pub codes: Vec<CodeCount>,
    /// Ids of all of them, at most 10,000: what is done to all is done to these.
    pub ids: Vec<i64>,
    /// The rows.
    pub rows: Vec<QuarantineRow>,
}

/// Rows with one code.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodeCount {
    /// The code.
    pub code: String,
    /// How many.
    pub rows: i64,
}

/// One row in quarantine.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuarantineRow {
    /// Key inside the book.
    pub id: i64,
    /// The shop.
    pub shop: String,
    /// File name.
    pub file: String,
    /// Record number in the file.
    pub row: u64,
    /// Why it waits; texts are the locale keys `problem.<code>.what` and `.next`.
    pub code: String,
    /// Header of the column.
    pub column: String,
    /// The cell as it stands.
    pub value: String,
    /// All raw cells but the personal columns: header and text, very long ones shortened.
    pub cells: Vec<(String, String)>,
    /// How many columns of its file say something of persons and were not kept.
    pub personal: u64,
    /// Whether its cells can be corrected here; else only the file can be.
    pub mendable: bool,
    /// What a damaged number may have been; one fits, several leave the choice to a person.
    pub candidates: Vec<Candidate>,
}

impl Read for QuarantineList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<QuarantinePage> {
        let asked = named_params! { ":shop": self.shop };
        let codes =
            tx.rows(include_str!("codes.sql"), asked, |row| Ok(CodeCount { code: row.get(0)?, rows: row.get(1)? }))?;
        let ids = tx.rows(
            include_str!("ids.sql"),
            named_params! { ":shop": self.shop, ":code": self.code, ":limit": MOST_IDS },
            |row| row.get(0),
        )?;
        let mut rows = tx.rows(
            include_str!("rows.sql"),
            named_params! {
                ":shop": self.shop, ":code": self.code, ":skip": self.skip, ":limit": self.limit.clamp(1, 200),
            },
            row_of,
        )?;
        let total = codes
            .iter()
            .filter(|code| self.code.as_ref().is_none_or(|asked| *asked == code.code))
            .map(|code| code.rows)
            .sum();
        look_up(tx, &mut rows)?;
        Ok(QuarantinePage { total, codes, ids, rows })
    }
}

const MOST_IDS: i64 = 10_000;

/// Longest text of a cell that is shown.
const SHOWN: usize = 400;

/// Reads the rows once more for what a list can tell beside them.
fn look_up(tx: &impl Reading, rows: &mut [QuarantineRow]) -> Result<()> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let waiting = reread::waiting(tx, &ids)?;
    let layouts = reread::layouts(tx, &waiting)?;
    let waiting: FxHashMap<i64, &Waiting> = waiting.iter().map(|row| (row.id, row)).collect();
    for row in rows {
        let Some(waits) = waiting.get(&row.id) else { continue };
        if let Some(layout) = &layouts[&waits.file_id] {
            // Which buyer it was does not matter here: no salt.
            row.candidates = propose::candidates(tx, layout, &mut layout.parser(""), waits)?;
            row.personal = layout.personal();
            row.mendable = !super::UNMENDABLE.contains(&&*row.code);
        }
        for (_, text) in row.cells.iter_mut().filter(|(_, text)| text.len() > SHOWN) {
            *text = text.chars().take(SHOWN).collect();
        }
    }
    Ok(())
}

/// A row without what is looked up beside it.
pub fn row_of(row: &Stored<'_>) -> std::result::Result<QuarantineRow, SqlError> {
    let cells: String = row.get(7)?;
    Ok(QuarantineRow {
        id: row.get(0)?,
        shop: row.get(1)?,
        file: row.get(2)?,
        row: row.get::<_, i64>(3)?.unsigned_abs(),
        code: row.get(4)?,
        column: row.get(5)?,
        value: row.get(6)?,
        cells: serde_json::from_str(&cells).unwrap_or_default(),
        personal: 0,
        mendable: false,
        candidates: Vec::new(),
    })
}
