//! The sheets of drop-ship warehouses: each beside the shop, with its counts, and which warehouse sends which product by
//! people's word.

use rust_xlsxwriter::Worksheet;

use super::breakdown_sheets::NOTES;
use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::insight::rate::Rate;
use crate::warehouses::choose::WarehouseRule;
use crate::warehouses::sheet::{WarehouseLine, WarehouseSheet};

const LINES: [Column; 20] = [
    words("warehouse", 26.0),
    figures("warehouse_orders"),
    figures("sent_orders"),
    figures("waiting_orders"),
    figures("send_timed"),
    figures("send_in_time"),
    figures("send_share"),
    figures("send_hours"),
    figures("packing_faults"),
    figures("packing_share"),
    figures("incomplete"),
    figures("incomplete_share"),
    figures("lost"),
    figures("lost_share"),
    figures("handled"),
    figures("handled_in_time"),
    figures("handled_share"),
    figures("handle_hours"),
    figures("refund_yuan"),
    words("warehouse_few", 30.0),
];
const RULES: [Column; 3] = [words("product", 50.0), words("warehouse", 26.0), words("segment_by", 16.0)];

/// The shop first, then each warehouse: every count adds up to the first line.
pub(super) fn write_lines(sheet: &mut Worksheet, paper: &Paper, told: &WarehouseSheet) -> Drawn {
    let whole = line(paper, paper.say("breakdown.whole"), &told.whole, told);
    let each = told.warehouses.iter().map(|one| {
        let name = if one.warehouse.is_empty() { paper.say("warehouses.untold") } else { one.warehouse.clone() };
        line(paper, name, one, told)
    });
    let rows: Vec<Vec<Cell>> = [whole].into_iter().chain(each).collect();
    table::finish(sheet, paper, &LINES, &rows, "empty.breakdown")
}

fn line(paper: &Paper, name: String, of: &WarehouseLine, told: &WarehouseSheet) -> Vec<Cell> {
    let few = of.sent < told.minimum;
    let pair = |rate: Rate| [Cell::Count(rate.hits), Cell::Share(rate.rate)];
    let note = if few { paper.fill("warehouses.few", &[("minimum", &told.minimum)]) } else { String::new() };
    [Cell::Text(name), Cell::Count(of.orders), Cell::Count(of.sent), Cell::Count(of.waiting)]
        .into_iter()
        .chain([Cell::Count(of.in_time.orders)])
        .chain(pair(of.in_time))
        .chain([Cell::Tenths(of.send_hours)])
        .chain(pair(of.packing))
        .chain(pair(of.incomplete))
        .chain(pair(of.lost))
        .chain([Cell::Count(of.handled.orders)])
        .chain(pair(of.handled))
        .chain([Cell::Tenths(of.handle_hours), Cell::Yuan(of.refunded_fen), Cell::Text(note)])
        .collect()
}

pub(super) fn write_rules(sheet: &mut Worksheet, paper: &Paper, rules: &[WarehouseRule]) -> Drawn {
    let row = |rule: &WarehouseRule| {
        vec![Cell::Text(rule.product.clone()), Cell::Text(rule.warehouse.clone()), Cell::Text(rule.by.clone())]
    };
    let rows: Vec<Vec<Cell>> = rules.iter().map(row).collect();
    table::finish(sheet, paper, &RULES, &rows, "empty.warehouse_rules")
}

pub(super) fn write_notes(sheet: &mut Worksheet, paper: &Paper, told: &WarehouseSheet) -> Drawn {
    let with: &[(&str, &dyn std::fmt::Display)] =
        &[("hours", &told.hours), ("days", &told.days), ("minimum", &told.minimum)];
    let note = |name: &str| {
        let cell = |part: &str| Cell::Text(paper.fill(&format!("warehouses.{name}.{part}"), with));
        vec![cell("term"), cell("text")]
    };
    let rows = ["orders", "send", "faults", "handled", "whose"].map(note);
    table::finish(sheet, paper, &NOTES, &rows, "empty.breakdown")
}
