//! What returns cost on sheets: case by case, summed, and as margins of products. What is not known is an empty cell with
//! its name beside it, never a nought.

use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::costs::case::Cost;
use crate::costs::group::{By, SEVERAL};
use crate::costs::margin::{MarginLine, MarginSheet};
use crate::costs::part::Kind;
use crate::costs::sheet::{CostSheet, CostSum};
use crate::locale;

const PARTS: [Column; 13] = [
    figures("cost_allowance"),
    figures("cost_freight_out"),
    figures("cost_freight_back"),
    figures("cost_freight_again"),
    figures("cost_goods"),
    figures("cost_goods_again"),
    figures("cost_repair"),
    figures("cost_repacking"),
    figures("cost_work_talk"),
    figures("cost_work_handle"),
    figures("cost_work_receive"),
    figures("cost_work_inspect"),
    figures("cost_compensation"),
];
const CASE: [Column; 7] = [
    words("cost_case", 24.0),
    words("loss_order", 24.0),
    words("product", 40.0),
    words("cost_applied", 16.0),
    words("cost_sale", 16.0),
    words("cost_rates_on", 14.0),
    figures("cost_reversed"),
];
const SUMS: [Column; 4] = [figures("cost_known"), figures("cost_back"), figures("cost_net"), figures("cost_awaited")];

pub(super) fn cases(sheet: &mut Worksheet, paper: &Paper, cases: &[Cost]) -> Drawn {
    let row = |cost: &Cost| {
        let mut row = vec![
            Cell::Text(cost.case_no.clone()),
            Cell::told(cost.order_no.as_ref()),
            Cell::told(cost.product.as_ref()),
            cost.applied_at.map_or(Cell::Empty, Cell::Moment),
            Cell::Text(said(paper, &format!("costs.sale.{}", cost.sale.name()))),
            Cell::Day(cost.rates_on),
            cost.refund_fen.map_or(Cell::Empty, Cell::Yuan),
        ];
        row.extend(Kind::ALL.iter().map(|part| {
            let fen = cost.parts.iter().find(|one| one.part == *part).and_then(|one| one.fen);
            fen.map_or(Cell::Empty, Cell::Yuan)
        }));
        row.extend([cost.known_fen, cost.back_fen, cost.net_fen, cost.awaited_fen].map(Cell::Yuan));
        row.push(Cell::Text(lacking(paper, cost)));
        row
    };
    let rows: Vec<Vec<Cell>> = cases.iter().map(row).collect();
    let columns = [&CASE[..], &PARTS, &SUMS, &[words("cost_lacking", 50.0)]].concat();
    table::finish(sheet, paper, &columns, &rows, "empty.costs")
}

/// The parts that are not known, with what is missing, in words.
fn lacking(paper: &Paper, cost: &Cost) -> String {
    let name = |part: &crate::costs::part::Part| {
        let lack = part.lack?;
        let of = said(paper, &format!("costs.part.{}", part.part.name()));
        Some(format!("{of}: {}", said(paper, &format!("costs.lack.{}", lack.name()))))
    };
    cost.parts.iter().filter_map(name).collect::<Vec<_>>().join("; ")
}

pub(super) fn sums(sheet: &mut Worksheet, paper: &Paper, sums: &[(By, CostSheet)]) -> Drawn {
    let row = |by: String, name: String, sum: &CostSum| {
        let mut row = vec![
            Cell::Text(by),
            Cell::Text(name),
            Cell::Count(sum.cases),
            Cell::Count(sum.complete.hits),
            Cell::Share(sum.complete.rate),
            Cell::Share(sum.complete.interval.map(|ends| ends[0])),
            Cell::Share(sum.complete.interval.map(|ends| ends[1])),
        ];
        row.extend([sum.known_fen, sum.back_fen, sum.net_fen, sum.awaited_fen, sum.reversed_fen].map(Cell::Yuan));
        row.extend(Kind::ALL.iter().map(|part| {
            let found = sum.parts.iter().find(|one| one.part == *part && one.cases > 0);
            found.map_or(Cell::Empty, |one| Cell::Yuan(one.fen))
        }));
        row
    };
    let mut rows = Vec::new();
    for (at, (by, told)) in sums.iter().enumerate() {
        if at == 0 {
            rows.push(row(String::new(), said(paper, "costs.whole"), &told.whole));
        }
        let dimension = said(paper, &format!("costs.by.{}", by.name()));
        rows.extend(told.groups.iter().map(|sum| row(dimension.clone(), group_name(paper, *by, sum), sum)));
    }
    let columns = [
        &[
            words("loss_by", 12.0),
            words("loss_group", 44.0),
            figures("cost_cases"),
            figures("cost_complete"),
            figures("cost_complete_rate"),
            figures("cost_complete_low"),
            figures("cost_complete_high"),
        ],
        &SUMS[..],
        &[figures("cost_reversed")],
        &PARTS,
    ]
    .concat();
    table::finish(sheet, paper, &columns, &rows, "empty.costs")
}

fn group_name(paper: &Paper, by: By, sum: &CostSum) -> String {
    match by {
        _ if sum.key.is_empty() => said(paper, "costs.untold"),
        By::Product if sum.key == SEVERAL => said(paper, "costs.several"),
        By::Reason if sum.name == sum.key => said(paper, &format!("tag.{}", sum.key)),
        _ => sum.name.clone(),
    }
}

pub(super) fn margin(sheet: &mut Worksheet, paper: &Paper, told: &MarginSheet) -> Drawn {
    const COLUMNS: [Column; 12] = [
        words("product", 44.0),
        figures("cost_orders"),
        figures("loss_pieces"),
        figures("cost_sales"),
        figures("cost_goods_cost"),
        figures("cost_before"),
        figures("cost_cases"),
        figures("cost_complete"),
        figures("cost_reversed"),
        figures("cost_taken_back"),
        figures("cost_net"),
        figures("cost_after"),
    ];
    let row = |name: String, line: &MarginLine| {
        let known = |fen: Option<pintui_store::Fen>| fen.map_or(Cell::Empty, Cell::Yuan);
        vec![
            Cell::Text(name),
            Cell::Count(line.orders),
            Cell::Count(line.pieces),
            Cell::Yuan(line.sales_fen),
            known(line.goods_fen),
            known(line.before_fen),
            Cell::Count(line.cases),
            Cell::Count(line.complete.hits),
            Cell::Yuan(line.reversed_fen),
            Cell::Yuan(line.taken_back_fen),
            Cell::Yuan(line.returns_fen),
            known(line.after_fen),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = told.products.iter().map(|line| row(line.title.clone(), line)).collect();
    if !rows.is_empty() {
        rows.push(row(said(paper, "costs.margin.whole"), &told.whole));
    }
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.cost_margin")
}

/// In words, how a sum is made.
pub(super) fn notes(sheet: &mut Worksheet, paper: &Paper) -> Drawn {
    const NOTES: [&str; 6] = ["refund", "allowance", "parts", "rates", "unknown", "back"];
    let row = |name: &&str| {
        vec![
            Cell::Text(said(paper, &format!("costs.how.{name}"))),
            Cell::Text(said(paper, &format!("costs.how.{name}.text"))),
        ]
    };
    let rows: Vec<Vec<Cell>> = NOTES.iter().map(row).collect();
    table::finish(sheet, paper, &[words("term", 26.0), words("meaning", 84.0)], &rows, "empty.costs")
}

pub(super) fn said(paper: &Paper, key: &str) -> String {
    locale::text(paper.language, key).to_owned()
}
