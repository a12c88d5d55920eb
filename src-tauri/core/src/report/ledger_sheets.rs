//! The ledger of compensation on sheets: each entry, the month's plan, and the balances.

use pintui_store::Fen;
use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, put, words};
use crate::ledger::list::{LedgerRow, State};
use crate::ledger::month::{LedgerBalance, LedgerBudget};
use crate::ledger::ways::LedgerShare;
use crate::locale;

const ENTRIES: [Column; 14] = [
    words("promised_at", 17.0),
    words("order_no", 22.0),
    words("case_no", 22.0),
    words("given_kind", 14.0),
    words("given_way", 14.0),
    words("cause", 14.0),
    figures("given_yuan"),
    words("staff", 12.0),
    words("approver", 12.0),
    words("given_state", 12.0),
    words("paid_at", 17.0),
    words("platform_no", 22.0),
    words("liable", 16.0),
    words("agreed", 40.0),
];

/// Each entry in a row, with their sum below.
pub(super) fn write_entries(sheet: &mut Worksheet, paper: &Paper, rows: &[LedgerRow]) -> Drawn {
    let cells: Vec<Vec<Cell>> = rows.iter().map(|row| entry(paper, row)).collect();
    table::finish(sheet, paper, &ENTRIES, &cells, "empty.ledger")?;
    let Some(last) = u32::try_from(cells.len()).ok().filter(|count| *count > 0) else { return Ok(()) };
    let all: Fen = rows.iter().map(|row| row.amount_fen).sum();
    put(sheet, paper, last + 1, 0, &Cell::Text(paper.say("total")), Some(&paper.strong))?;
    let sum = Cell::SumYuan(format!("=SUM(G2:G{})", last + 1), all.yuan());
    put(sheet, paper, last + 1, 6, &sum, Some(&paper.yuan.clone().set_bold()))?;
    sheet.set_print_area(0, 0, last + 1, ENTRIES.len() as u16 - 1)?;
    Ok(())
}

fn entry(paper: &Paper, row: &LedgerRow) -> Vec<Cell> {
    let state = match row.state {
        State::Promised => "promised",
        State::Overdue => "overdue",
        State::Paid => "paid",
        State::Confirmed => "confirmed",
        State::Countered => "countered",
        State::Counter => "counter",
    };
    let liable = row.partner.clone().unwrap_or_else(|| word(paper, "liable", &row.liable));
    vec![
        Cell::Moment(row.at),
        Cell::told(row.order_no.as_ref()),
        Cell::told(row.case_no.as_ref()),
        Cell::Text(word(paper, "kind", &row.kind)),
        Cell::Text(word(paper, "way", &row.way)),
        Cell::Text(cause(paper, &row.cause)),
        Cell::Yuan(row.amount_fen),
        Cell::Text(row.staff.clone()),
        Cell::told(row.approver.as_ref()),
        Cell::Text(word(paper, "state", state)),
        row.paid_at.map_or(Cell::Empty, Cell::Moment),
        Cell::told(row.platform_no.as_ref()),
        Cell::Text(liable),
        Cell::told(row.note.as_ref()),
    ]
}

fn word(paper: &Paper, of: &str, id: &str) -> String {
    locale::text(paper.language, &format!("ledger.{of}.{id}")).to_owned()
}

fn cause(paper: &Paper, class: &str) -> String {
    locale::text(paper.language, &format!("reason_class.{class}")).to_owned()
}

const PLAN: [Column; 2] = [words("figure", 34.0), figures("yuan")];

/// The month's plan and where it stands.
pub(super) fn write_plan(sheet: &mut Worksheet, paper: &Paper, month: &LedgerBudget) -> Drawn {
    let told = [
        ("plan", month.plan_fen),
        ("booked", Some(month.booked_fen)),
        ("left", month.left_fen),
        ("paid", Some(month.paid_fen)),
        ("open", Some(month.open_fen)),
        ("overdue", Some(month.overdue_fen)),
        ("owed", Some(month.owed_fen)),
        ("forecast", month.forecast_fen),
        ("forecast_low", month.forecast_range.map(|ends| ends[0])),
        ("forecast_high", month.forecast_range.map(|ends| ends[1])),
    ];
    let rows: Vec<Vec<Cell>> = told
        .into_iter()
        .map(|(name, fen)| vec![Cell::Text(paper.say(&format!("ledger.{name}"))), fen.map_or(Cell::Empty, Cell::Yuan)])
        .collect();
    table::finish(sheet, paper, &PLAN, &rows, "empty.ledger")
}

const BALANCES: [Column; 7] = [
    words("by", 14.0),
    words("balance_of", 44.0),
    figures("entries"),
    figures("booked_yuan"),
    figures("paid_yuan"),
    figures("open_yuan"),
    figures("owed_yuan"),
];

/// Balances by kind, reason, product, clerk, who bears it, and shop.
pub(super) fn write_balances(sheet: &mut Worksheet, paper: &Paper, month: &LedgerBudget) -> Drawn {
    let groups: [(&str, &[LedgerBalance]); 6] = [
        ("kind", &month.kinds),
        ("cause", &month.causes),
        ("product", &month.products),
        ("clerk", &month.clerks),
        ("partner", &month.partners),
        ("shop", &month.shops),
    ];
    let rows: Vec<Vec<Cell>> =
        groups.into_iter().flat_map(|(by, balances)| balances.iter().map(move |one| balance(paper, by, one))).collect();
    table::finish(sheet, paper, &BALANCES, &rows, "empty.ledger")
}

fn balance(paper: &Paper, by: &str, one: &LedgerBalance) -> Vec<Cell> {
    let name = match by {
        "kind" => word(paper, "kind", &one.key),
        "cause" => cause(paper, &one.key),
        "partner" => one.key.strip_prefix("liable.").map_or(one.key.clone(), |who| word(paper, "liable", who)),
        _ if one.key.is_empty() => paper.say(&format!("ledger.none.{by}")),
        _ => one.name.clone().unwrap_or_else(|| one.key.clone()),
    };
    vec![
        Cell::Text(paper.say(&format!("ledger.by.{by}"))),
        Cell::Text(name),
        Cell::Count(one.entries),
        Cell::Yuan(one.booked_fen),
        Cell::Yuan(one.paid_fen),
        Cell::Yuan(one.open_fen),
        Cell::Yuan(one.owed_fen),
    ]
}

const WAYS: [Column; 4] = [words("by", 20.0), words("way", 30.0), figures("times"), figures("yuan")];

/// Refunds by the way they went, and freights of returns by who pays them; each with its sum.
pub(super) fn write_ways(
    sheet: &mut Worksheet,
    paper: &Paper,
    refunds: &[LedgerShare],
    freights: &[LedgerShare],
) -> Drawn {
    let mut rows = Vec::new();
    for (by, of, shares) in [("refund", "refund_way", refunds), ("freight", "freight", freights)] {
        for share in shares {
            rows.push(vec![
                Cell::Text(paper.say(&format!("ledger.ways.{by}"))),
                Cell::Text(locale::text(paper.language, &format!("{of}.{}", share.key)).to_owned()),
                Cell::Count(share.times),
                Cell::Yuan(share.fen),
            ]);
        }
        if !shares.is_empty() {
            rows.push(vec![
                Cell::Text(paper.say(&format!("ledger.ways.{by}"))),
                Cell::Text(paper.say("total")),
                Cell::Count(shares.iter().map(|share| share.times).sum()),
                Cell::Yuan(shares.iter().map(|share| share.fen).sum()),
            ]);
        }
    }
    table::finish(sheet, paper, &WAYS, &rows, "empty.ledger_ways")
}
