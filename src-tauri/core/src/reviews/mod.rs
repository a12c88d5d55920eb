//! Reviews: what buyers wrote after a sale, joined to the order they name.
//!
//! A file of reviews is read whatever its columns are called; the preview is the import itself, rolled back.
//! Of a reviewer nothing is kept but score, text and time; long numbers and mail addresses in texts are masked.

pub mod add;
pub mod desk;
pub mod import;

use pintui_store::{At, Reading, Result, WriteTx, named_params, refusals};

use crate::privacy;

refusals! {
    /// Refusals about reviews.
    ReviewRefused {
        /// The file has no column with texts of reviews, or none with order numbers.
        ReviewColumnsMissing { file: String, missing: Vec<String> } = "review_columns_missing",
        /// A review without a text.
        ReviewBlank = "review_blank",
        /// A score is a number from 1 to 5.
        ReviewScoreWrong = "review_score_wrong",
        /// No review has this key.
        ReviewUnknown { id: i64 } = "review_unknown",
        /// What is done needs the name of who does it.
        ReviewClerkMissing = "review_clerk_missing",
        /// Solved needs what put it right.
        ReviewSolvedHow = "review_solved_how",
        /// Leaving a bad review as it is needs a reason.
        ReviewStaysWhy = "review_stays_why",
    }
}

/// A review, before it is kept.
#[derive(Clone, Debug, Default)]
struct Said {
    order_no: String,
    score: Option<i64>,
    text: String,
    written_at: Option<String>,
}

/// What keeping a review did.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    Added,
    Known,
}

/// Keeps a review; the same text about the same order is the same review.
fn keep(tx: &mut WriteTx<'_>, shop_id: i64, said: &Said, now: At) -> Result<Kept> {
    let text = masked(&said.text);
    let rows = tx.change(
        include_str!("keep.sql"),
        named_params! {
            ":shop": shop_id, ":order_no": said.order_no, ":score": said.score, ":text": text,
            ":written_at": said.written_at, ":now": now,
        },
    )?;
    Ok(if rows > 0 { Kept::Added } else { Kept::Known })
}

/// Whether the shop has an order with this number.
fn is_order(tx: &impl Reading, shop_id: i64, order_no: &str) -> Result<bool> {
    let sql = "select 1 from orders where shop_id = ?1 and order_no = ?2";
    Ok(tx.maybe(sql, (shop_id, order_no), |_| Ok(()))?.is_some())
}

/// A text of a person without long numbers and mail addresses.
pub(crate) fn masked(text: &str) -> String {
    let text = privacy::without_numbers(text.trim(), |digits| digits.len() >= 7);
    if !text.contains('@') {
        return text;
    }
    let is_address = |c: char| c.is_ascii_graphic();
    let mut masked = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(begin) = rest.find(is_address) {
        let length = rest[begin..].find(|c| !is_address(c)).unwrap_or(rest.len() - begin);
        let run = &rest[begin..begin + length];
        masked.push_str(&rest[..begin]);
        masked.push_str(if run.contains('@') { "***" } else { run });
        rest = &rest[begin + length..];
    }
    masked + rest
}

#[cfg(test)]
mod tests;
