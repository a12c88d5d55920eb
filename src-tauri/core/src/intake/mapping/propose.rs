//! Proposes what each column is, from its name and from what stands in it, and what one row is.
//! Everything is a proposal with its reasons; a person decides.

use super::column::{Column, Dates};
use super::draft::{self, REFUND};
use super::vocabulary::{is_known, is_of_return, likeness};
use crate::intake::fields::{self, Kind};
use crate::platforms::derivation::Derivation;
use crate::platforms::formats::Grain;
use crate::platforms::{IDS, reasons, statuses};

/// What a column seems to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guess {
    /// The field; none where nothing fits.
    pub field: Option<&'static str>,
    /// How sure that is, 0 to 99.
    pub confidence: u8,
    /// Why: locale keys `mapping.reason.<reason>`.
    pub reasons: Vec<&'static str>,
}

/// What a column that is headed by a return can be in a file of orders.
const OF_BOTH: [&str; 3] = [REFUND, "order_no", "remark"];

/// Under this a proposal is none.
const LEAST: f64 = 0.4;

/// A proposal for each column of a file of this grain: each field once, the surest first.
pub fn fields_of(columns: &[Column], grain: Grain) -> Vec<Guess> {
    let mut all = Vec::new();
    for (at, column) in columns.iter().enumerate().filter(|(_, column)| !column.header.is_empty()) {
        for field in draft::choices(grain) {
            let (score, reasons) = judge(column, field, grain);
            if score >= LEAST {
                all.push((score, at, field, reasons));
            }
        }
    }
    all.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut guesses = vec![Guess::default(); columns.len()];
    for (score, at, field, reasons) in all {
        let taken = guesses.iter().any(|guess| guess.field == Some(field));
        if guesses[at].field.is_none() && !taken {
            guesses[at] = Guess { field: Some(field), confidence: (score * 100.0).min(99.0) as u8, reasons };
        }
    }
    guesses
}

fn judge(column: &Column, field: &'static str, grain: Grain) -> (f64, Vec<&'static str>) {
    let name = likeness(&column.header, field, grain);
    let fit = fit(column, field, grain);
    // Of persons only what stays without naming them.
    if column.is_personal() && !draft::OF_PERSONS.contains(&field) {
        return (0.0, Vec::new());
    }
    // A time of a return taken for one of its order would change what the order's own file told.
    if grain != Grain::Case
        && is_of_return(&column.header)
        && !OF_BOTH.contains(&field)
        && !is_known(&column.header, field, grain)
    {
        return (0.0, Vec::new());
    }
    if name == 0.0 {
        return (alone(column, field, fit), vec!["content_only"]);
    }
    let by_name = if name == 1.0 { "name" } else { "name_part" };
    if column.filled == 0 {
        return (name * 0.6, vec![by_name, "empty"]);
    }
    if fit < 0.5 {
        return (name * fit * 0.6, vec![by_name, "content_against"]);
    }
    (name * (0.55 + 0.45 * fit), vec![by_name, if fit > 0.98 { "content" } else { "content_partly" }])
}

/// How well the cells of a column are cells of a field, 0 to 1.
fn fit(column: &Column, field: &str, grain: Grain) -> f64 {
    if ["order_no", "line_no", "case_no"].contains(&field) {
        return column.share(column.ids - column.moments.min(column.ids));
    }
    let kind = fields::of(grain).iter().find(|known| known.name == field).map(|known| known.kind);
    match kind {
        Some(Kind::Moment) => column.share(column.moments),
        Some(Kind::Money) => column.share(column.money),
        Some(Kind::Count) => column.share(column.counts),
        Some(Kind::Code) => column.share(column.ids),
        Some(Kind::Word(vocabulary)) => {
            let known = |word: &&String| {
                statuses::anywhere(vocabulary, word).is_some()
                    || IDS.iter().any(|id| statuses::ours(id, vocabulary, word).is_some())
            };
            let few = if column.distinct.len() <= 20 { column.texts() * 0.7 } else { 0.0 };
            part(column, known).max(few)
        }
        Some(Kind::Text | Kind::Province | Kind::City) => column.texts(),
        None if field == REFUND => column.share(column.money),
        _ => 1.0,
    }
}

/// What a column can be by nothing but its cells.
fn alone(column: &Column, field: &str, fit: f64) -> f64 {
    let certain = |least: f64, score: f64| if fit >= least { score } else { 0.0 };
    match field {
        "order_no" if column.variety() > 0.3 && column.counts * 2 < column.filled && column.texts() < 0.9 => {
            certain(0.98, 0.5)
        }
        "order_no" if !column.prefixes.is_empty() && column.variety() > 0.3 => certain(0.98, 0.45),
        "created_at" | "applied_at" => certain(0.9, 0.5),
        "reason" if column.texts() > 0.8 => {
            let known = part(column, |word| IDS.iter().any(|id| reasons::class_of(id, word).class != "unclassified"));
            if known > 0.4 { 0.5 + known * 0.3 } else { 0.0 }
        }
        "status" | "kind" => certain(0.8, 0.6),
        _ => 0.0,
    }
}

fn part(column: &Column, known: impl Fn(&&String) -> bool) -> f64 {
    if column.words.is_empty() {
        return 0.0;
    }
    column.words.iter().filter(known).count() as f64 / column.words.len() as f64
}

/// What one row seems to be, why, and how many rows repeat the number of another.
pub fn grain_of(columns: &[Column]) -> (Grain, &'static str, u64) {
    let sure = |guesses: &[Guess], field: &str| {
        guesses.iter().position(|guess| guess.field == Some(field) && guess.confidence >= 60)
    };
    let lines = fields_of(columns, Grain::Line);
    let number = sure(&lines, "order_no").map(|at| &columns[at]);
    let repeats = number.map_or(0, |column| column.filled - column.distinct.len() as u64);
    let cases = fields_of(columns, Grain::Case);
    // Numbers or amounts of returns without the money of an order are no goods of orders.
    let timed = ["applied_at", "refunded_at"].iter().any(|field| sure(&cases, field).is_some());
    let orders_money = sure(&lines, "paid").is_some() || (sure(&lines, "price").is_some() && !timed);
    let tells_refunds = ["refund", "refunded_at"].iter().any(|field| sure(&cases, field).is_some());
    let is_case = sure(&cases, "case_no").is_some()
        || (tells_refunds && !orders_money)
        || (sure(&cases, "applied_at").is_some()
            && (sure(&cases, "reason").is_some() || sure(&lines, "paid").is_none()));
    if is_case {
        return (Grain::Case, "case_columns", repeats);
    }
    let has = |field| sure(&lines, field).is_some();
    let goods = has("product_id") || has("product_name") || has("sku_code");
    if goods && repeats > 0 {
        return (Grain::Line, "numbers_repeat", repeats);
    }
    if goods && (has("price") || has("sku_code") || has("sku_name")) {
        return (Grain::Line, "goods_columns", repeats);
    }
    (Grain::Order, if repeats == 0 { "numbers_once" } else { "no_goods" }, repeats)
}

/// The dates of all columns that are read as moments, taken together.
pub fn dates_of(columns: &[Column], guesses: &[Guess]) -> Dates {
    let mut all = Dates::default();
    for (column, guess) in columns.iter().zip(guesses) {
        if guess.field.is_some_and(|field| field.ends_with("_at")) {
            all.all += column.dates.all;
            all.day_first += column.dates.day_first;
            all.month_first += column.dates.month_first;
        }
    }
    all
}

/// What follows from the cells, as far as the columns show it.
pub fn derivation_of(columns: &[Column], guesses: &[Guess], grain: Grain) -> Derivation {
    let column = |field: &str| guesses.iter().position(|guess| guess.field == Some(field)).map(|at| &columns[at]);
    let orders = grain != Grain::Case;
    let prefix = column("order_no").filter(|_| orders).and_then(|number| {
        let (letter, rows) = number.prefixes.iter().max_by_key(|(letter, rows)| (**rows, (*letter).clone()))?;
        // Where most numbers begin with it, it is how the shop writes its numbers.
        (rows * 2 < number.filled).then(|| letter.clone())
    });
    Derivation {
        dates: dates_of(columns, guesses).order(),
        amount_from_price: grain == Grain::Line
            && column("paid").is_none()
            && column("price").is_some()
            && column("quantity").is_some(),
        cancelled_prefix: prefix,
        returned: Vec::new(),
        refund_makes_case: orders && column(REFUND).is_some_and(|refund| refund.amounts > 0),
        refund_of_order: false,
        unpaid_without_time: grain == Grain::Order
            && column("status").is_none()
            && column("paid").is_some()
            && column("paid_at").is_some(),
    }
}
