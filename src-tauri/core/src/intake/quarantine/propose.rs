//! Which number a damaged one was: looked up among what the book knows already, by tracking number, or by
//! time and amount. It is only ever a proposal, with its reasons; a person takes it or not.

use pintui_store::{Fen, Reading, Result, Row as Stored, SqlError, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::damage::{self, Match};
use super::reread::{self, Corrected, Layout, Waiting};
use crate::intake::fields;
use crate::intake::parse::Parser;
use crate::intake::row::Row;
use crate::intake::values::{self, Id};
use crate::platforms::formats::Grain;

/// A number that a damaged one may have been.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Candidate {
    /// The whole number.
    pub number: String,
    /// The cells that it would correct: header and text.
    pub cells: Vec<(String, String)>,
    /// When it was ordered or applied for.
    pub at: Option<String>,
    /// When it was paid.
    pub paid_at: Option<String>,
    /// Its amount.
    pub fen: Option<Fen>,
    /// Its goods.
    pub goods: Option<String>,
    /// What speaks for it: `digits`, `tracking`, `paid_at`, `created_at`, `amount`, `product`, `applied_at`.
    pub why: Vec<String>,
}

/// Most candidates that are shown.
const SHOWN: usize = 5;

/// Candidates for a row whose own number is damaged; one fits, several leave the choice to a person.
pub fn candidates(tx: &impl Reading, layout: &Layout, parser: &mut Parser, row: &Waiting) -> Result<Vec<Candidate>> {
    if row.code != "id_damaged" {
        return Ok(Vec::new());
    }
    let Some(parsed) = reread::parse(parser, layout, row, &[])? else { return Ok(Vec::new()) };
    let mut found = match layout.grain() {
        Grain::Case => cases(tx, layout, row, &parsed)?,
        Grain::Order | Grain::Line => orders(tx, layout, row, &parsed)?,
    };
    found.truncate(SHOWN);
    Ok(found)
}

/// An order of the book that may be meant.
struct Order {
    id: i64,
    order_no: String,
    created_at: Option<String>,
    paid_at: Option<String>,
    paid_fen: Option<i64>,
    goods: Option<String>,
}

fn order_of(row: &Stored<'_>) -> std::result::Result<Order, SqlError> {
    Ok(Order {
        id: row.get(0)?,
        order_no: row.get(1)?,
        created_at: row.get(2)?,
        paid_at: row.get(3)?,
        paid_fen: row.get(4)?,
        goods: row.get(5)?,
    })
}

/// A moment up to its minute: spreadsheets drop the seconds.
pub fn minute(at: Option<&str>) -> Option<&str> {
    at.and_then(|at| at.get(..16))
}

fn orders(tx: &impl Reading, layout: &Layout, row: &Waiting, parsed: &Row) -> Result<Vec<Candidate>> {
    let grain = layout.grain();
    let slot = |name| fields::slot(grain, name);
    let (tracking, paid_at) = (parsed.text(slot("tracking_no")), parsed.text(slot("paid_at")));
    let created_at = parsed.text(slot("created_at"));
    let whole = if grain == Grain::Line { parsed.number(slot("order_paid")) } else { None };
    let paid = whole.or(parsed.number(slot("paid")));
    let mut why = "tracking";
    let mut found = match tracking {
        Some(tracking) => tx.rows(
            include_str!("orders_by_tracking.sql"),
            named_params! { ":shop": row.shop_id, ":tracking": tracking },
            order_of,
        )?,
        None => Vec::new(),
    };
    if found.is_empty() && paid.is_some() && (paid_at.is_some() || created_at.is_some()) {
        why = "amount";
        let with = named_params! {
            ":shop": row.shop_id, ":paid": minute(paid_at), ":created": minute(created_at), ":fen": paid,
        };
        found = tx.rows(include_str!("orders_by_time.sql"), with, order_of)?;
    }
    let mut candidates = Vec::new();
    for order in found {
        let mut reasons = vec![why];
        if paid_at.is_some() && minute(order.paid_at.as_deref()) == minute(paid_at) {
            reasons.push("paid_at");
        }
        if created_at.is_some() && minute(order.created_at.as_deref()) == minute(created_at) {
            reasons.push("created_at");
        }
        if why != "amount" && paid.is_some() && order.paid_fen == paid {
            reasons.push("amount");
        }
        if let Some(cells) = corrections(tx, layout, row, parsed, &order, &mut reasons)? {
            candidates.push(Candidate {
                number: order.order_no,
                cells,
                at: order.created_at,
                paid_at: order.paid_at,
                fen: order.paid_fen.map(Fen),
                goods: order.goods,
                why: reasons.into_iter().map(str::to_owned).collect(),
            });
        }
    }
    Ok(candidates)
}

/// What a row would say if it were of this order; none where its own digits speak against it.
fn corrections(
    tx: &impl Reading,
    layout: &Layout,
    row: &Waiting,
    parsed: &Row,
    order: &Order,
    why: &mut Vec<&str>,
) -> Result<Option<Vec<Corrected>>> {
    let mut cells = Vec::new();
    if !fits(layout, row, "order_no", &order.order_no, &mut cells, why) {
        return Ok(None);
    }
    let Some(line_no) = layout.column_of("line_no").filter(|_| layout.grain() == Grain::Line) else {
        return Ok(Some(cells));
    };
    if whole(row.cell(line_no)) {
        return Ok(Some(cells));
    }
    let slot = |name| fields::slot(Grain::Line, name);
    let with = named_params! {
        ":order": order.id, ":product": parsed.text(slot("product_id")), ":fen": parsed.number(slot("paid")),
    };
    let lines = tx.rows(include_str!("lines_alike.sql"), with, |row| row.get::<_, String>(0))?;
    let mut fitting = lines.into_iter().filter(|line| damage::compare(row.cell(line_no), line) != Match::Other);
    // Two lines alike: nothing tells which of them it is.
    let (Some(line), None) = (fitting.next(), fitting.next()) else { return Ok(None) };
    cells.push((line_no.to_owned(), line));
    Ok(Some(cells))
}

/// Whether a whole number may stand in the place of a field's cell; where it must, it is a correction.
fn fits(
    layout: &Layout,
    row: &Waiting,
    field: &str,
    number: &str,
    cells: &mut Vec<Corrected>,
    why: &mut Vec<&str>,
) -> bool {
    let Some(column) = layout.column_of(field) else { return false };
    let cell = row.cell(column);
    if whole(cell) {
        return values::bare(cell) == number;
    }
    match damage::compare(cell, number) {
        Match::Other => return false,
        Match::Digits => why.push("digits"),
        Match::Untold => {}
    }
    cells.push((column.to_owned(), number.to_owned()));
    true
}

fn whole(cell: &str) -> bool {
    matches!(values::id(cell), Id::Whole(_))
}

fn cases(tx: &impl Reading, layout: &Layout, row: &Waiting, parsed: &Row) -> Result<Vec<Candidate>> {
    let slot = |name| fields::slot(Grain::Case, name);
    let (applied_at, refund) = (parsed.text(slot("applied_at")), parsed.number(slot("refund")));
    let (Some(applied), Some(refund)) = (minute(applied_at), refund) else { return Ok(Vec::new()) };
    let with = named_params! { ":shop": row.shop_id, ":applied": applied, ":fen": refund };
    let found = tx.rows(include_str!("cases_by_time.sql"), with, |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, Option<String>>(1)?,
            row.get::<_, Option<i64>>(2)?,
            row.get::<_, Option<String>>(3)?,
        ))
    })?;
    let mut candidates = Vec::new();
    for (number, at, fen, goods) in found {
        let (mut cells, mut why) = (Vec::new(), vec!["applied_at", "amount"]);
        if fits(layout, row, "case_no", &number, &mut cells, &mut why) {
            let why = why.into_iter().map(str::to_owned).collect();
            candidates.push(Candidate { number, cells, at, paid_at: None, fen: fen.map(Fen), goods, why });
        }
    }
    Ok(candidates)
}
