//! The quarter that is over: each standard beside what came of its orders, a proposal where the two surely differ, and the
//! press that sets what is to hold from now on.

use chrono::Datelike;
use pintui_store::{Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LossRefused;
use super::rates::{LossRates, StandardLine};
use super::standards::{self, SetLossStandard, Standard};
use super::versions::{self, Version};
use crate::dispositions::hand;
use crate::door::{Call, Command, Read, Write};
use crate::month::Month;
use crate::shops;

/// The review of the last whole quarter.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossReviewAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for LossReviewAsk {
    type Answer = LossReview;
}

/// The answer of [`LossReviewAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct LossReview {
    /// `YYYY-Qn`.
    pub quarter: String,
    /// Its first and last day.
    pub span: [Day; 2],
    /// When it was looked at, and by whom; none where nobody has.
    pub done: Option<ReviewDone>,
    /// A line for each standard.
    pub lines: Vec<ReviewLine>,
    /// Every share that a standard was set to, the newest first.
    pub versions: Vec<Version>,
}

/// That a quarter was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LossReviewDone")]
pub struct ReviewDone {
    /// When.
    pub on: Day,
    /// By whom.
    pub by: String,
}

/// A standard beside the quarter's losses.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "LossReviewLine")]
pub struct ReviewLine {
    /// The standard with what came.
    pub line: StandardLine,
    /// The share that is proposed from now on, in hundredths of a percent: the quarter's own, to a tenth of a percent
    /// upward; none where the two do not surely differ, or there are too few orders.
    pub proposed: Option<i64>,
}

/// The last whole quarter before a day.
fn last_quarter(today: Day) -> (String, [Day; 2]) {
    let mut last = Month::of(today).before();
    while !last.first.0.month().is_multiple_of(3) {
        last = last.before();
    }
    let first = last.before().before();
    (format!("{}-Q{}", last.first.0.year(), last.first.0.month() / 3), [first.first, last.last])
}

impl Read for LossReviewAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LossReview> {
        let shop = shops::must(tx, &self.shop)?.id;
        let (quarter, span) = last_quarter(call.now.day());
        let rates = LossRates { shop: self.shop, from: Some(span[0]), to: Some(span[1]) }.answer(tx, call)?;
        Ok(LossReview {
            done: done(tx, shop, &quarter)?,
            lines: rates.standards.into_iter().map(reviewed).collect(),
            versions: versions::of_shop(tx, shop)?,
            quarter,
            span,
        })
    }
}

/// The tenth of a percent, in hundredths.
const STEP: i64 = 10;

fn reviewed(line: StandardLine) -> ReviewLine {
    let below = line.lost.interval.is_some_and(|[_, high]| high < line.limit);
    let own = |rate: f64| ((rate * 10_000.0 / STEP as f64).ceil() as i64 * STEP).max(STEP);
    let limit = (line.limit * 10_000.0).round() as i64;
    let proposed = line.lost.rate.filter(|_| line.above || below).map(own).filter(|share| !below || *share < limit);
    ReviewLine { line, proposed }
}

fn done(tx: &impl Reading, shop: i64, quarter: &str) -> Result<Option<ReviewDone>> {
    let sql = "select done_on, done_by from loss_reviews where shop_id = ?1 and quarter = ?2";
    tx.maybe(sql, (shop, quarter), |row| Ok(ReviewDone { on: row.get(0)?, by: row.get(1)? }))
}

/// The quarter that waits for its review: there are standards that held in it, and nobody has looked.
pub fn due(tx: &impl Reading, shop: i64, today: Day) -> Result<Option<String>> {
    let (quarter, [_, last]) = last_quarter(today);
    let sql = "select 1 from loss_standard_versions where shop_id = ?1 and from_on < ?2 and share is not null
       and exists (select 1 from loss_standards where shop_id = ?1) limit 1";
    let held = tx.maybe(sql, (shop, last.plus(1)), |_| Ok(()))?.is_some();
    let waits = held && done(tx, shop, &quarter)?.is_none();
    Ok(waits.then_some(quarter))
}

/// Ends the review of the last whole quarter: these standards hold from today on, the others stay.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FinishLossReview {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-Qn`, as it was looked at.
    pub quarter: String,
    /// Standards that change, each with its new share.
    pub changed: Vec<Standard>,
    /// Who has looked.
    pub by: String,
}

impl Command for FinishLossReview {
    type Answer = ();
}

impl Write for FinishLossReview {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "quarter": self.quarter, "changed": self.changed.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let (quarter, _) = last_quarter(call.now.day());
        if quarter != self.quarter {
            return Err(LossRefused::LossReviewOver { quarter }.into());
        }
        if let Some(earlier) = done(tx, shop, &quarter)? {
            return Err(LossRefused::LossReviewDone { on: earlier.on.text(), by: earlier.by }.into());
        }
        let known = standards::of_shop(tx, shop)?;
        for standard in self.changed {
            let id = standard.id.unwrap_or_default();
            let kept = known.iter().find(|one| one.id == standard.id);
            let cell = kept.ok_or(LossRefused::StandardUnknown { standard: id })?.cell.clone();
            let standard = Standard { cell, ..standard };
            SetLossStandard { shop: self.shop.clone(), standard, by: by.clone() }.apply(tx, call)?;
        }
        tx.change(
            include_str!("keep_review.sql"),
            named_params! { ":shop": shop, ":quarter": quarter, ":on": call.now.day(), ":by": by },
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_whole_quarter_ends_before_the_day_whatever_day_it_is() {
        let of = |day: &str| last_quarter(day.parse().expect("a day"));
        let [first, last] = of("2026-11-02").1;
        assert_eq!(
            (of("2026-11-02").0.as_str(), first.text(), last.text()),
            ("2026-Q3", "2026-07-01".into(), "2026-09-30".into())
        );
        assert_eq!(
            (of("2026-10-01").0, of("2026-12-31").0, of("2027-01-01").0),
            ("2026-Q3".into(), "2026-Q3".into(), "2026-Q4".into())
        );
        assert_eq!(of("2028-03-31").1[1].text(), "2027-12-31");
    }
}
