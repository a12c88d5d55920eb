//! The life of a case on one line: what the file tells and what people did, and how long each state lasted.

use pintui_store::{At, Fen, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::state::{Axis, State};

/// One step that a person took.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "CaseMoveRow")]
pub struct MoveRow {
    /// Key inside the book.
    pub id: i64,
    /// The step.
    pub step: String,
    /// Which of the five states.
    pub axis: String,
    /// From where.
    pub origin: String,
    /// To where.
    pub target: String,
    /// When.
    pub at: At,
    /// Who.
    pub staff: String,
    /// What was said about it.
    pub note: Option<String>,
    /// The operation, by which it can be taken back.
    pub operation: i64,
}

/// The steps of a case, oldest first.
pub fn moves_of(tx: &impl Reading, id: i64) -> Result<Vec<MoveRow>> {
    tx.rows(include_str!("moves.sql"), named_params! { ":case": id }, |row| {
        Ok(MoveRow {
            id: row.get("id")?,
            step: row.get("step")?,
            axis: row.get("axis")?,
            origin: row.get("origin")?,
            target: row.get("target")?,
            at: row.get("at")?,
            staff: row.get("staff")?,
            note: row.get("note")?,
            operation: row.get("operation")?,
        })
    })
}

/// A refund that was recorded.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "CaseRefundRow")]
pub struct RefundRow {
    /// Key inside the book.
    pub id: i64,
    /// How much.
    pub amount_fen: Fen,
    /// Which way.
    pub way: String,
    /// The platform's number of it.
    pub platform_no: Option<String>,
    /// When.
    pub at: At,
    /// Who.
    pub staff: String,
    /// When it was found not to have gone through.
    pub voided_at: Option<At>,
}

/// The refunds of a case, oldest first.
pub fn refunds_of(tx: &impl Reading, id: i64) -> Result<Vec<RefundRow>> {
    tx.rows(
        "select id, amount_fen, way, platform_no, at, staff, voided_at from case_refunds where case_id = ?1 order by id",
        [id],
        |row| {
            Ok(RefundRow {
                id: row.get(0)?,
                amount_fen: row.get(1)?,
                way: row.get(2)?,
                platform_no: row.get(3)?,
                at: row.get(4)?,
                staff: row.get(5)?,
                voided_at: row.get(6)?,
            })
        },
    )
}

/// How long one of the five stood so.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "StateSpan")]
pub struct Span {
    /// Which of the five.
    pub axis: Axis,
    /// The state.
    pub state: State,
    /// Since when.
    pub from: At,
    /// Until when; none where it still stands.
    pub until: Option<At>,
    /// How long, until now where it still stands.
    pub minutes: i64,
}

/// A moment at which one of the five became so.
pub type Became = (Axis, State, At);

/// How long each state lasted, in order; what a person moved counts from when it happened.
pub fn spans(mut became: Vec<Became>, over_at: Option<At>, now: At) -> Vec<Span> {
    became.sort_by_key(|(_, _, at)| *at);
    let mut spans: Vec<Span> = Vec::new();
    for axis in Axis::ALL {
        let mut of_axis: Vec<Became> = Vec::new();
        for one in became.iter().filter(|(of, ..)| *of == axis) {
            // The file tells later what a person knew before.
            if of_axis.last().is_none_or(|(_, state, _)| *state != one.1) {
                of_axis.push(*one);
            }
        }
        for (at, (_, state, from)) in of_axis.iter().enumerate() {
            let until = of_axis.get(at + 1).map(|(_, _, next)| *next).or(over_at.filter(|over| over > from));
            let end = until.unwrap_or(now);
            spans.push(Span {
                axis,
                state: *state,
                from: *from,
                until,
                minutes: (end.0 - from.0).num_minutes().max(0),
            });
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u32) -> At {
        format!("2026-11-01T{hour:02}:00:00").parse().expect("a moment")
    }

    #[test]
    fn each_state_lasts_until_the_next_one_and_the_last_until_now() {
        let became = vec![
            (Axis::Request, State::Agreed, at(12)),
            (Axis::Request, State::Asked, at(8)),
            (Axis::Goods, State::OnTheWay, at(14)),
            (Axis::Request, State::Agreed, at(13)),
        ];
        let spans = spans(became, None, at(20));
        let told: Vec<_> = spans.iter().map(|span| (span.state.name(), span.minutes, span.until)).collect();
        assert_eq!(
            told,
            [("asked", 240, Some(at(12))), ("agreed", 480, None), ("on_the_way", 360, None)],
            "a file that tells later what was known does not make it younger"
        );
    }
}
