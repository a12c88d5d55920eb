//! The command that writes a claim as a workbook for whoever is asked to pay: its own losses and clauses, what is asked and
//! what came in. It holds no other party's rows and nothing of a buyer.

use pintui_store::{At, Book, Reading as _, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::loss_sheets::{FACTS, facts};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::claims::ClaimRefused;
use crate::claims::list::{self, Claim};
use crate::door::{Call, Command, Whole};
use crate::losses::group::Filter;
use crate::losses::list::{self as losses, Loss};
use crate::shops;

/// Writes a claim as a workbook for the liable party.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportClaim {
    /// Key of the claim.
    pub claim: i64,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportClaim {
    type Answer = FileWritten;
}

impl Whole for ExportClaim {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let id = self.claim;
        let (shop, claim, rows, paper) = book.read(|tx| {
            let shop: Option<i64> = tx.maybe("select shop_id from claims where id = ?1", [id], |row| row.get(0))?;
            let shop = shops::with_id(tx, shop.ok_or(ClaimRefused::ClaimUnknown { claim: id })?)?;
            let claim = list::one(tx, shop.id, id, call.now.day())?;
            let rows = losses::some(tx, shop.id, &Filter { claim: Some(id), ..Filter::default() })?;
            Ok((shop.name.clone(), claim, rows, paper_of(tx, &shop.name, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, &claim, &rows, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "claim": id, "file": name_of(&file) });
        keep(book, call, "export_claim", detail, &file, &bytes)
    }
}

const OWN: [Column; 2] = [words("loss_clause", 44.0), figures("claim_asked_yuan")];
const SUMS: [Column; 2] = [words("figure", 24.0), words("value", 40.0)];

fn lay_out(shop: &str, claim: &Claim, rows: &[Loss], paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let party = claim.bearer.party.clone().unwrap_or_default();
    let title = paper.fill("claim.title", &[("shop", &shop), ("party", &party)]);
    let mut book = paper::workbook(paper, &title, "claim.subject", made_at)?;
    let span = format!("{party} {}", claim.asked_on);
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.claim", Page::Tall, &|sheet| write_sums(sheet, paper, claim, &party))?;
    sheet(&mut book, "sheet.claim_losses", Page::Wide, &|sheet| write_rows(sheet, paper, rows))?;
    book.save_to_buffer()
}

fn write_sums(sheet: &mut Worksheet, paper: &Paper, claim: &Claim, party: &str) -> Drawn {
    let line = |key: &str, cell: Cell| vec![Cell::Text(paper.say(&format!("claim.{key}"))), cell];
    let rows = vec![
        line("party", Cell::Text(party.to_owned())),
        line("asked_on", Cell::Day(claim.asked_on)),
        line("due_on", Cell::Day(claim.due_on)),
        line("losses", Cell::Count(claim.losses)),
        line("asked", Cell::Yuan(claim.asked_fen)),
        line("agreed", claim.agreed_fen.map_or(Cell::Empty, Cell::Yuan)),
        line("received", Cell::Yuan(claim.received_fen)),
        line("open", Cell::Yuan(claim.open_fen)),
    ];
    table::finish(sheet, paper, &SUMS, &rows, "empty.losses")
}

fn write_rows(sheet: &mut Worksheet, paper: &Paper, losses: &[Loss]) -> Drawn {
    let row = |loss: &Loss| {
        let own = [Cell::told(loss.clause.as_ref()), Cell::Yuan(loss.owed_fen)];
        facts(paper, loss).into_iter().chain(own).collect()
    };
    let rows: Vec<Vec<Cell>> = losses.iter().map(row).collect();
    table::finish(sheet, paper, &[&FACTS[..], &OWN].concat(), &rows, "empty.losses")
}
