//! Lists of checks that were done.

use pintui_store::{At, Day, Reading, Result, Row, SqlError, ToSql, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::checklist::{Severity, Step};
use super::filter::CheckFilter;
use super::gifts::answer::Outcome;
use crate::door::{Call, Command, Read};
use crate::shops;

/// Checks done in a span of days, newest first.
#[derive(Deserialize, TS)]
pub struct CheckList {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Only `passed` or `failed`; none for both.
    pub result: Option<String>,
    /// Which of them.
    #[serde(default)]
    #[ts(optional, as = "Option<CheckFilter>")]
    pub of: CheckFilter,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CheckList {
    type Answer = CheckPage;
}

/// A page of checks.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckPage {
    /// How many there are in all.
    pub total: i64,
    /// The rows.
    pub checks: Vec<CheckRow>,
}

/// One check.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckRow {
    /// Key inside the book.
    pub id: i64,
    /// The order it was for.
    pub order_id: i64,
    /// The order's number.
    pub order_no: String,
    /// Titles of the goods.
    pub goods: Option<String>,
    /// `passed` or `failed`.
    pub result: String,
    /// Who checked.
    pub staff: String,
    /// At which station; `owner` is the window on the computer that holds the book.
    pub station: Option<String>,
    /// When it was finished.
    pub done_at: At,
    /// How long it took.
    pub seconds: i64,
    /// What was found, where it failed.
    pub fault: Option<Fault>,
}

/// What a failed check found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Fault {
    /// The step.
    pub step: Step,
    /// The point.
    pub point: String,
    /// The defect's id.
    pub defect: Option<String>,
    /// How bad.
    pub severity: Option<Severity>,
    /// The point's own words at the time, where it had any.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub point_text: Option<String>,
    /// The defect's own words at the time, where it had any.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub defect_text: Option<String>,
    /// Key of the product it was found in, where the packer had to point at one of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub product_id: Option<i64>,
    /// That product's title.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub product: Option<String>,
    /// What is to become of a gift that is missing, where that is the fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub outcome: Option<Outcome>,
}

impl Fault {
    /// Whether it is a gift that is not there: its point has the gift's name.
    pub fn is_of_a_gift(&self) -> bool {
        self.point.starts_with("gift:")
    }
}

const PAGE: i64 = 200;

impl Read for CheckList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<CheckPage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let before = self.to.plus(1);
        let span = Span { shop: Some(shop), from: self.from, before, result: self.result.as_deref(), of: self.of };
        let checks = newest(tx, &span, self.limit.clamp(0, PAGE), self.skip.max(0))?;
        Ok(CheckPage { total: count(tx, &span)?, checks })
    }
}

/// Which checks: of one shop or of all, done from a day on and before another.
pub(super) struct Span<'a> {
    pub(super) shop: Option<i64>,
    pub(super) from: Day,
    pub(super) before: Day,
    pub(super) result: Option<&'a str>,
    pub(super) of: CheckFilter,
}

/// A page of checks, newest first.
pub(super) fn newest(tx: &impl Reading, span: &Span<'_>, limit: i64, skip: i64) -> Result<Vec<CheckRow>> {
    let (of, page) = (span.of.params(), [limit, skip]);
    tx.rows(
        concat!(
            include_str!("check_row.sql"),
            "where checks.id in (",
            include_str!("listed_checks.sql"),
            ") order by checks.done_at desc, checks.id desc"
        ),
        asked(span, &of, &page).as_slice(),
        check_of,
    )
}

fn count(tx: &impl Reading, span: &Span<'_>) -> Result<i64> {
    let (of, all) = (span.of.params(), [-1, 0]);
    tx.one(
        concat!("select count(*) from (", include_str!("listed_checks.sql"), ")"),
        asked(span, &of, &all).as_slice(),
        |row| row.get(0),
    )
}

fn asked<'a>(
    span: &'a Span<'_>,
    of: &'a [(&'static str, Box<dyn ToSql + '_>)],
    [limit, skip]: &'a [i64; 2],
) -> Vec<(&'static str, &'a dyn ToSql)> {
    let mut with: Vec<(&'static str, &'a dyn ToSql)> = vec![
        (":shop", &span.shop),
        (":from", &span.from),
        (":before", &span.before),
        (":result", &span.result),
        (":limit", limit),
        (":skip", skip),
    ];
    with.extend(of.iter().map(|(name, value)| (*name, &**value as &dyn ToSql)));
    with
}

/// The checks of an order, newest first.
pub fn of_order(tx: &impl Reading, order_id: i64) -> Result<Vec<CheckRow>> {
    tx.rows(
        concat!(
            include_str!("check_row.sql"),
            "where checks.order_id = ?1 order by checks.done_at desc, checks.id desc"
        ),
        [order_id],
        check_of,
    )
}

/// One check, which is known to be there.
pub(super) fn one(tx: &impl Reading, id: i64) -> Result<CheckRow> {
    tx.one(concat!(include_str!("check_row.sql"), "where checks.id = ?1"), [id], check_of)
}

fn check_of(row: &Row<'_>) -> std::result::Result<CheckRow, SqlError> {
    let step: Option<String> = row.get("fault_step")?;
    let severity: Option<String> = row.get("fault_severity")?;
    let outcome: Option<String> = row.get("fault_outcome")?;
    let fault = match step.as_deref().and_then(Step::named) {
        Some(step) => Some(Fault {
            step,
            point: row.get("fault_point")?,
            defect: row.get("fault_defect")?,
            severity: severity.as_deref().and_then(Severity::named),
            point_text: row.get("fault_point_text")?,
            defect_text: row.get("fault_defect_text")?,
            product_id: row.get("fault_product_id")?,
            product: row.get("fault_product")?,
            outcome: outcome.as_deref().and_then(Outcome::named),
        }),
        None => None,
    };
    Ok(CheckRow {
        id: row.get("id")?,
        order_id: row.get("order_id")?,
        order_no: row.get("order_no")?,
        goods: row.get("goods")?,
        result: row.get("result")?,
        staff: row.get("staff")?,
        station: row.get("station")?,
        done_at: row.get("done_at")?,
        seconds: row.get("seconds")?,
        fault,
    })
}
