//! The desk of bad reviews: who is still unheard, for how long, and what was done. Solved is what was put right; nobody
//! is paid for stars, and an answer in public passes the same look as every other text.

use chrono::Datelike;
use pintui_store::{At, Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReviewRefused;
use crate::cases::work;
use crate::charge::{Charge, Charges, Hand, Piece, Work};
use crate::door::{Call, Command, Read, Write};
use crate::insight::rate::{MINIMUM, Rate};
use crate::shops;
use crate::wording::{self, Situation};

/// So many stars and fewer are a bad review.
const BAD: i64 = 2;
/// Weeks of the line.
const WEEKS: i64 = 12;
/// Longest public answer and note, in characters.
const LONGEST: usize = 500;

/// Bad reviews of a shop, the oldest open one first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BadReviews {
    /// Name of the shop.
    pub shop: String,
    /// Which of them.
    pub which: Which,
    /// How many to leave out (pages).
    pub skip: i64,
    /// How many to give, at most 200.
    pub limit: i64,
}

/// Which bad reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BadReviewsWhich")]
pub enum Which {
    /// Nobody has done anything, or people still talk.
    Open,
    /// Put right, or left as it is with a reason.
    Done,
}

impl Command for BadReviews {
    type Answer = BadReviewPage;
}

/// A page of bad reviews.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BadReviewPage {
    /// How many there are of those asked for.
    pub total: i64,
    /// How many are open.
    pub open: i64,
    /// Who answers for them.
    pub charge: Charge,
    /// Of those that are done, the ones that were put right.
    pub solved: Rate,
    /// Bad ones among all with stars, week by week, the oldest first.
    pub weeks: Vec<ReviewWeek>,
    /// The reviews.
    pub reviews: Vec<BadReview>,
}

/// A week's reviews.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReviewWeek {
    /// Its Monday.
    pub monday: Day,
    /// Bad ones among all with stars.
    pub bad: Rate,
}

/// A bad review.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BadReview {
    /// Key.
    pub id: i64,
    /// Number of its order.
    pub order_no: String,
    /// Key of the order, where it is in the book.
    pub order_id: Option<i64>,
    /// Key of a case of that order.
    pub case_id: Option<i64>,
    /// What was bought.
    pub goods: Option<String>,
    /// Stars.
    pub score: i64,
    /// What was written.
    pub text: String,
    /// When; when it was taken in where the file does not tell.
    pub written_at: At,
    /// Whole days since then.
    pub days: i64,
    /// The last step: `talking`, `solved`, `stays`; none where nobody has done anything.
    pub state: Option<String>,
    /// What put it right.
    pub how: Option<String>,
    /// What was answered in public.
    pub reply: Option<String>,
    /// What the clerk noted.
    pub note: Option<String>,
    /// Who.
    pub by: Option<String>,
    /// When.
    pub at: Option<At>,
}

/// How many bad reviews of a shop are open.
pub fn open_of(tx: &impl Reading, shop: i64) -> Result<i64> {
    Ok(counts(tx, shop)?[0])
}

/// How many are open, done, and of those put right.
fn counts(tx: &impl Reading, shop: i64) -> Result<[i64; 3]> {
    tx.one(include_str!("bad_counts.sql"), named_params! { ":shop": shop, ":bad": BAD }, |row| {
        Ok([row.get("open")?, row.get("done")?, row.get("solved")?])
    })
}

impl Read for BadReviews {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BadReviewPage> {
        let shop = shops::must(tx, &self.shop)?;
        let [open, done, solved] = counts(tx, shop.id)?;
        let monday = monday_of(call.now.day()).plus(-7 * (WEEKS - 1));
        let reviews = tx.rows(
            include_str!("bad_page.sql"),
            named_params! {
                ":shop": shop.id, ":bad": BAD, ":open": self.which == Which::Open, ":skip": self.skip.max(0),
                ":limit": self.limit.clamp(1, 200),
            },
            |row| {
                let written_at: At = row.get("written_at")?;
                Ok(BadReview {
                    id: row.get("id")?,
                    order_no: row.get("order_no")?,
                    order_id: row.get("order_id")?,
                    case_id: row.get("case_id")?,
                    goods: row.get("goods")?,
                    score: row.get("score")?,
                    text: row.get("text")?,
                    days: (call.now.0 - written_at.0).num_days().max(0),
                    written_at,
                    state: row.get("state")?,
                    how: row.get("how")?,
                    reply: row.get("reply")?,
                    note: row.get("note")?,
                    by: row.get("by")?,
                    at: row.get("at")?,
                })
            },
        )?;
        let weeks = tx.rows(
            include_str!("bad_weeks.sql"),
            named_params! { ":shop": shop.id, ":bad": BAD, ":from": monday, ":weeks": WEEKS },
            |row| {
                Ok(ReviewWeek { monday: row.get("monday")?, bad: Rate::of(row.get("bad")?, row.get("all")?, MINIMUM) })
            },
        )?;
        let total = if self.which == Which::Open { open } else { done };
        let charge = Charges::read(tx, call.now.day())?.of(Piece::of(Work::Reviews, shop.id), Hand::default());
        Ok(BadReviewPage { total, open, charge, solved: Rate::of(solved, done, MINIMUM), weeks, reviews })
    }
}

fn monday_of(day: Day) -> Day {
    day.plus(-i64::from(day.0.weekday().num_days_from_monday()))
}

/// Where a bad review stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BadReviewState")]
pub enum State {
    /// Somebody speaks with the buyer.
    Talking,
    /// It was put right.
    Solved,
    /// Nothing can be done; the note says why.
    Stays,
}

/// What put it right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BadReviewSolved")]
pub enum How {
    /// Money went back on the platform.
    Refunded,
    /// Another piece was sent.
    Replaced,
    /// It was repaired, or the missing part sent.
    Repaired,
    /// The buyer was shown how it works.
    Explained,
    /// The goods or their page were changed because of it.
    Improved,
}

/// Keeps what was done about a bad review.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WorkOnReview {
    /// Key of the review.
    pub id: i64,
    /// Where it stands now.
    pub state: State,
    /// What put it right; solved needs it.
    pub how: Option<How>,
    /// What was answered in public.
    pub reply: Option<String>,
    /// A note; leaving it as it is needs one.
    pub note: Option<String>,
    /// Who.
    pub by: String,
}

impl Command for WorkOnReview {
    type Answer = ();
}

impl Write for WorkOnReview {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "review": self.id, "state": self.state, "how": self.how })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = work::text(Some(self.by), 40)?.ok_or(ReviewRefused::ReviewClerkMissing)?;
        let reply = work::said(self.reply, LONGEST, |reply| wording::pass(reply, Situation::REPLY))?;
        let note = work::text(self.note, LONGEST)?;
        if tx.maybe("select 1 from reviews where id = ?1", [self.id], |_| Ok(()))?.is_none() {
            return Err(ReviewRefused::ReviewUnknown { id: self.id }.into());
        }
        let how = self.how.filter(|_| self.state == State::Solved);
        if self.state == State::Solved && how.is_none() {
            return Err(ReviewRefused::ReviewSolvedHow.into());
        }
        if self.state == State::Stays && note.is_none() {
            return Err(ReviewRefused::ReviewStaysWhy.into());
        }
        let word = |value: serde_json::Value| value.as_str().map(str::to_owned);
        tx.insert(
            include_str!("add_step.sql"),
            named_params! {
                ":review": self.id, ":state": word(serde_json::json!(self.state)),
                ":how": word(serde_json::json!(how)), ":reply": reply, ":note": note, ":by": by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}
