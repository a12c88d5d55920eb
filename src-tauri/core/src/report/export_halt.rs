//! The commands that write a halt as a workbook: for one warehouse what waits there, and afterwards what had left, what became of
//! it and what it cost. Neither holds another warehouse's rows where one is named, and nothing of a buyer or of a contact.

use pintui_store::{At, Book, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::door::{Call, Command, Read as _, Whole};
use crate::emergencies::costs::{self, HaltCase};
use crate::emergencies::sent::{self, SentOrder};
use crate::emergencies::speed::{self, Speed};
use crate::emergencies::waiting::{self, WaitingLine};
use crate::evidence::list::{EvidenceList, EvidenceRow};
use crate::halts::{self, Halt};

/// Writes what waits at one warehouse as a workbook for it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportHaltNotice {
    /// Key of the halt.
    pub halt: i64,
    /// The warehouse.
    pub warehouse: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportHaltNotice {
    type Answer = FileWritten;
}

impl Whole for ExportHaltNotice {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let (id, warehouse) = (self.halt, self.warehouse.as_str());
        let (shop, halt, lines, paper) = book.read(|tx| {
            let shop = halts::shop_of(tx, id)?.name;
            let lines = waiting::at_warehouse(tx, id, warehouse)?;
            let paper = paper_of(tx, &shop, self.language.as_deref())?;
            Ok((shop, halts::must(tx, id)?, lines, paper))
        })?;
        let bytes = lay_out_notice(&shop, &halt, warehouse, &lines, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "halt": id, "warehouse": warehouse, "file": name_of(&file) });
        keep(book, call, "export_halt_notice", detail, &file, &bytes)
    }
}

const SUMS: [Column; 2] = [words("figure", 24.0), words("value", 48.0)];
const LINES: [Column; 7] = [
    words("loss_order", 26.0),
    words("halt_paid_at", 18.0),
    words("product", 40.0),
    words("halt_sku", 24.0),
    words("halt_sku_code", 20.0),
    figures("loss_pieces"),
    words("loss_parcel", 22.0),
];

fn lay_out_notice(
    shop: &str,
    halt: &Halt,
    warehouse: &str,
    lines: &[WaitingLine],
    paper: &Paper,
    made_at: At,
) -> Drawn<Vec<u8>> {
    let title = paper.fill("halt.notice.title", &[("shop", &shop), ("warehouse", &warehouse)]);
    let mut book = paper::workbook(paper, &title, "halt.notice.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, warehouse);
    sheet(&mut book, "sheet.halt", Page::Tall, &|sheet| {
        table::finish(sheet, paper, &SUMS, &about(paper, halt), "empty.halt_orders")
    })?;
    sheet(&mut book, "sheet.halt_waiting", Page::Wide, &|sheet| write_lines(sheet, paper, lines))?;
    book.save_to_buffer()
}

/// What the halt is, whoever reads it.
fn about(paper: &Paper, halt: &Halt) -> Vec<Vec<Cell>> {
    let line = |key: &str, cell: Cell| vec![Cell::Text(paper.say(&format!("halt.about.{key}"))), cell];
    let goods = [Some(&halt.product), halt.sku_name.as_ref()].into_iter().flatten().cloned().collect::<Vec<_>>();
    let mut rows = Vec::new();
    if halt.drill {
        rows.push(line("drill", Cell::Text(paper.say("halt.about.drill.text"))));
    }
    rows.extend([
        line("goods", Cell::Text(goods.join(" "))),
        line("why", Cell::Text(halt.why.clone())),
        line("halted_at", Cell::Moment(halt.halted_at)),
        line("freed_at", halt.freed_at.map_or(Cell::Empty, Cell::Moment)),
        line("cause", Cell::told(halt.cause.as_ref())),
    ]);
    rows
}

fn write_lines(sheet: &mut Worksheet, paper: &Paper, lines: &[WaitingLine]) -> Drawn {
    let row = |line: &WaitingLine| {
        vec![
            Cell::Text(line.order_no.clone()),
            line.paid_at.map_or(Cell::Empty, Cell::Moment),
            Cell::told(line.product.as_ref()),
            Cell::told(line.sku.as_ref()),
            Cell::told(line.sku_code.as_ref()),
            Cell::Count(line.quantity),
            Cell::told(line.tracking_no.as_ref()),
        ]
    };
    let rows: Vec<Vec<Cell>> = lines.iter().map(row).collect();
    table::finish(sheet, paper, &LINES, &rows, "empty.halt_orders")
}

/// Writes a halt as it went: its times, what had left, what it cost.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportHalt {
    /// Key of the halt.
    pub halt: i64,
    /// Only what this warehouse sent; none: all.
    pub warehouse: Option<String>,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportHalt {
    type Answer = FileWritten;
}

impl Whole for ExportHalt {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let id = self.halt;
        let (shop, told, paper) = book.read(|tx| {
            let shop = halts::shop_of(tx, id)?.name;
            let halt = halts::must(tx, id)?;
            let mine = |warehouse: &Option<String>| self.warehouse.is_none() || *warehouse == self.warehouse;
            let (mut sent, mut cases) = (sent::of_halt(tx, &halt, call.now)?, costs::of_halt(tx, &halt, call)?);
            let speed = speed::read(tx, &halt, call.now)?;
            sent.retain(|order| mine(&order.warehouse));
            cases.retain(|case| mine(&case.warehouse));
            let mut proof = Vec::new();
            for case in &cases {
                let rows = EvidenceList { order_id: Some(case.order_id), case_id: None }.answer(tx, call)?;
                proof.extend(rows.into_iter().map(|row| (case.cost.case_no.clone(), row)));
            }
            let paper = paper_of(tx, &shop, self.language.as_deref())?;
            Ok((shop, Told { halt, speed, sent, cases, proof }, paper))
        })?;
        let bytes = lay_out(&shop, &told, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "halt": id, "warehouse": self.warehouse, "file": name_of(&file) });
        keep(book, call, "export_halt", detail, &file, &bytes)
    }
}

/// A halt as it went.
struct Told {
    halt: Halt,
    speed: Speed,
    sent: Vec<SentOrder>,
    cases: Vec<HaltCase>,
    /// Photos and clips, each with the number of its case.
    proof: Vec<(String, EvidenceRow)>,
}

const SENT: [Column; 8] = [
    words("loss_order", 26.0),
    words("loss_parcel", 22.0),
    words("warehouse", 20.0),
    words("loss_carrier", 16.0),
    words("halt_state", 14.0),
    words("halt_act", 16.0),
    words("halt_decided_at", 18.0),
    words("halt_done_at", 18.0),
];
const COSTS: [Column; 8] = [
    words("halt_case", 26.0),
    words("loss_order", 26.0),
    words("product", 40.0),
    words("warehouse", 20.0),
    figures("halt_known_yuan"),
    figures("halt_back_yuan"),
    figures("halt_net_yuan"),
    figures("halt_evidence"),
];

const PROOF: [Column; 4] =
    [words("halt_case", 26.0), words("halt_scene", 14.0), words("halt_taken_at", 18.0), words("halt_file", 72.0)];

fn lay_out(shop: &str, told: &Told, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let Told { halt, speed, sent, cases, proof } = told;
    let title = paper.fill("halt.title", &[("shop", &shop), ("goods", &halt.product)]);
    let mut book = paper::workbook(paper, &title, "halt.subject", made_at)?;
    let span = halt.halted_at.day().text();
    let sheet = paper::sheets(paper, shop, &span);
    let line = |key: &str, cell: Cell| vec![Cell::Text(paper.say(&format!("halt.about.{key}"))), cell];
    let minutes = |minutes: Option<i64>| minutes.map_or(Cell::Empty, Cell::Count);
    let mut rows = about(paper, halt);
    rows.extend([
        line("seen_at", Cell::Moment(speed.seen_at)),
        line("to_halt", Cell::Count(speed.to_halt)),
        line("to_confirmed", minutes(speed.to_confirmed)),
        line("to_handled", minutes(speed.to_handled)),
        line("sent", Cell::Count(sent.len() as i64)),
        line("cases", Cell::Count(cases.len() as i64)),
        line("net", Cell::Yuan(cases.iter().map(|case| case.cost.net_fen).sum())),
    ]);
    sheet(&mut book, "sheet.halt", Page::Tall, &|sheet| {
        table::finish(sheet, paper, &SUMS, &rows, "empty.halt_orders")
    })?;
    sheet(&mut book, "sheet.halt_sent", Page::Wide, &|sheet| write_sent(sheet, paper, sent))?;
    sheet(&mut book, "sheet.halt_costs", Page::Wide, &|sheet| write_costs(sheet, paper, cases))?;
    sheet(&mut book, "sheet.halt_proof", Page::Wide, &|sheet| write_proof(sheet, paper, proof))?;
    book.save_to_buffer()
}

fn write_sent(sheet: &mut Worksheet, paper: &Paper, sent: &[SentOrder]) -> Drawn {
    let row = |order: &SentOrder| {
        vec![
            Cell::Text(order.order_no.clone()),
            Cell::told(order.tracking_no.as_ref()),
            Cell::told(order.warehouse.as_ref()),
            Cell::told(order.carrier.as_ref()),
            Cell::Text(paper.say(&format!("halt.state.{}", order.state.name()))),
            order.act.map_or(Cell::Empty, |act| Cell::Text(paper.say(&format!("halt.act.{}", act.name())))),
            order.decided_at.map_or(Cell::Empty, Cell::Moment),
            order.done_at.map_or(Cell::Empty, Cell::Moment),
        ]
    };
    let rows: Vec<Vec<Cell>> = sent.iter().map(row).collect();
    table::finish(sheet, paper, &SENT, &rows, "empty.halt_sent")
}

fn write_costs(sheet: &mut Worksheet, paper: &Paper, cases: &[HaltCase]) -> Drawn {
    let row = |case: &HaltCase| {
        vec![
            Cell::Text(case.cost.case_no.clone()),
            Cell::told(case.cost.order_no.as_ref()),
            Cell::told(case.cost.product.as_ref()),
            Cell::told(case.warehouse.as_ref()),
            Cell::Yuan(case.cost.known_fen),
            Cell::Yuan(case.cost.back_fen),
            Cell::Yuan(case.cost.net_fen),
            Cell::Count(case.evidence),
        ]
    };
    let rows: Vec<Vec<Cell>> = cases.iter().map(row).collect();
    table::finish(sheet, paper, &COSTS, &rows, "empty.halt_costs")
}

/// The files are named by their hash: whoever gets them beside this table can tell that none was changed.
fn write_proof(sheet: &mut Worksheet, paper: &Paper, proof: &[(String, EvidenceRow)]) -> Drawn {
    let row = |(case_no, row): &(String, EvidenceRow)| {
        vec![
            Cell::Text(case_no.clone()),
            Cell::Text(paper.say(&format!("halt.scene.{}", row.scene.name()))),
            Cell::Moment(row.taken_at),
            Cell::Text(row.file.clone()),
        ]
    };
    let rows: Vec<Vec<Cell>> = proof.iter().map(row).collect();
    table::finish(sheet, paper, &PROOF, &rows, "empty.halt_proof")
}
