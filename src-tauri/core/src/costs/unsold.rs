//! Returned goods that cannot be sold as new and lie there: grades C and D, and B as long as nobody has bought it, by how
//! long they have been there, with what they had cost.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::returned::Grade;
use crate::shops;

/// What lies there and cannot be sold as new.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct UnsoldSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for UnsoldSheetAsk {
    type Answer = UnsoldSheet;
}

/// The answer of [`UnsoldSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct UnsoldSheet {
    /// The first day of each age, counted from the reception; each ends where the next begins.
    pub ages: Vec<i64>,
    /// A line for each grade: B, C, D.
    pub grades: Vec<UnsoldLine>,
    /// All of them.
    pub whole: UnsoldLine,
}

/// The pieces of a grade by age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UnsoldLine {
    /// The grade; none for all of them.
    pub grade: Option<Grade>,
    /// By age, as the sheet tells the ages.
    pub ages: Vec<Unsold>,
    /// Of all ages.
    pub all: Unsold,
}

/// Some pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "UnsoldPieces")]
pub struct Unsold {
    /// Their keys, the oldest first.
    pub pieces: Vec<i64>,
    /// What they had cost, as far as that is noted.
    pub cost_fen: Fen,
    /// Pieces without a cost.
    pub uncosted: i64,
    /// What buyers had paid for them, as far as that is told.
    pub paid_fen: Fen,
}

struct Lying {
    id: i64,
    grade: Grade,
    days: i64,
    cost_fen: Option<Fen>,
    paid_fen: Option<Fen>,
}

impl Unsold {
    fn add(&mut self, piece: &Lying) {
        self.pieces.push(piece.id);
        self.cost_fen += piece.cost_fen.unwrap_or_default();
        self.uncosted += i64::from(piece.cost_fen.is_none());
        self.paid_fen += piece.paid_fen.unwrap_or_default();
    }
}

/// The first day of each age.
const AGES: [i64; 4] = [0, 31, 61, 91];
const GRADES: [Grade; 3] = [Grade::B, Grade::C, Grade::D];

impl Read for UnsoldSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<UnsoldSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = i64::from(call.now.day().number());
        let lying = tx.rows(include_str!("unsold.sql"), named_params! { ":shop": shop }, |row| {
            let (grade, received_at): (String, At) = (row.get("grade")?, row.get("received_at")?);
            Ok(Lying {
                id: row.get("id")?,
                grade: Grade::named(&grade),
                days: today - i64::from(received_at.day().number()),
                cost_fen: row.get("cost_fen")?,
                paid_fen: row.get("value_fen")?,
            })
        })?;
        let grades = GRADES.iter().map(|grade| line(Some(*grade), &lying)).collect();
        Ok(UnsoldSheet { ages: AGES.to_vec(), grades, whole: line(None, &lying) })
    }
}

fn line(grade: Option<Grade>, lying: &[Lying]) -> UnsoldLine {
    let mut line = UnsoldLine { grade, ages: vec![Unsold::default(); AGES.len()], all: Unsold::default() };
    for piece in lying.iter().filter(|piece| grade.is_none_or(|grade| piece.grade == grade)) {
        let age = AGES.iter().rposition(|first| piece.days >= *first).unwrap_or(0);
        line.ages[age].add(piece);
        line.all.add(piece);
    }
    line
}
