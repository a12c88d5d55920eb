//! What each clerk did in a month, with the counts beside everything: cases, how many of those spoken about were paid
//! back, time to the first answer and to the end, how content buyers were, what was asked again after it was closed, what
//! was kept and how the cases ended. No order of merit: that is for people who know more.

use pintui_store::{At, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rate::MINIMUM;
use super::rate::Rate;
use super::stages::at_share;
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::shops;

/// The clerks of a shop in a month.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ClerkFigures {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
}

impl Command for ClerkFigures {
    type Answer = ClerkSheet;
}

/// The clerks' month: what was noted here, and how much ended without anybody noting anything here.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClerkSheet {
    /// Who noted steps or contacts here.
    pub clerks: Vec<ClerkFigure>,
    /// Cases that ended in the month, by the files or here.
    pub ended: i64,
    /// Of them those with no step, contact or call here: they were worked on in the platform's own pages.
    pub ended_elsewhere: i64,
}

/// One clerk's month.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClerkFigure {
    /// The name.
    pub staff: String,
    /// Cases worked on.
    pub cases: i64,
    /// Steps taken.
    pub steps: i64,
    /// Contacts recorded.
    pub contacts: i64,
    /// Cases in contact whose money went back, among those that ended.
    pub returned: Rate,
    /// First answers whose time is known.
    pub answers: i64,
    /// Half of the first answers were given within so many minutes of the contact's begin; none with too few.
    pub answer_median_minutes: Option<i64>,
    /// Nine of ten; none with too few.
    pub answer_ninety_minutes: Option<i64>,
    /// Contacts whose end is known.
    pub handled: i64,
    /// Half of those took no more minutes from beginning to end; none with too few.
    pub handled_median_minutes: Option<i64>,
    /// Answers and reviews with four stars and more, among those with stars.
    pub content: Rate,
    /// Cases that were asked again after this clerk had refused or closed them, among those.
    pub reopened: Rate,
    /// Cases that ended without goods or money going back, among those that ended.
    pub kept: Rate,
    /// How this clerk's cases ended, most often first.
    pub outcomes: Vec<OutcomeCount>,
}

/// How often cases ended so.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "ClerkOutcome")]
pub struct OutcomeCount {
    /// `refunded`, `replaced`, `refused`, `withdrawn`, `open`.
    pub outcome: String,
    /// How many cases.
    pub cases: i64,
    /// What was refunded in them.
    pub refund_fen: pintui_store::Fen,
}

/// What a clerk did with a case in a month, and how the case stands.
pub(crate) struct Worked {
    pub staff: String,
    pub case_id: i64,
    /// Its own number.
    pub case_no: String,
    /// Number of its order, else its own.
    pub number: String,
    /// When the clerk last did something with it.
    pub last_at: At,
    /// The stated reason.
    pub reason: Option<String>,
    pub steps: i64,
    pub contacts: i64,
    pub refused: bool,
    pub reopened: bool,
    /// `refunded`, `replaced`, `refused`, `withdrawn`, `open`.
    pub outcome: String,
    pub refund_fen: i64,
}

/// Stars from which a buyer is content.
pub(crate) const CONTENT: i64 = 4;

/// Stars that a buyer gave, and the clerk who asked for them or handled the order's case last.
pub(crate) struct Rated {
    pub staff: String,
    pub case_id: Option<i64>,
    pub order_no: String,
    pub reason: Option<String>,
    pub at: At,
    pub stars: i64,
}

/// The stars of a month that are some clerk's, oldest first.
pub(crate) fn rated(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<Rated>> {
    let with = named_params! { ":shop": shop, ":from": month.first, ":until": month.last.plus(1) };
    let rows = tx.rows(include_str!("clerk_content.sql"), with, |row| {
        let Some(staff) = row.get::<_, Option<String>>("staff")? else { return Ok(None) };
        Ok(Some(Rated {
            staff,
            case_id: row.get("case_id")?,
            order_no: row.get("order_no")?,
            reason: row.get("reason")?,
            at: row.get("at")?,
            stars: row.get("stars")?,
        }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// The cases that clerks worked on in a month, one row for each clerk and case, by clerk.
pub(crate) fn worked(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<Worked>> {
    let with = named_params! { ":shop": shop, ":from": month.first, ":until": month.last.plus(1) };
    tx.rows(include_str!("clerk_cases.sql"), with, |row| {
        Ok(Worked {
            staff: row.get("staff")?,
            case_id: row.get("case_id")?,
            case_no: row.get("case_no")?,
            number: row.get("number")?,
            last_at: row.get("last_at")?,
            reason: row.get("reason_stated")?,
            steps: row.get("steps")?,
            contacts: row.get("contacts")?,
            refused: row.get("refused")?,
            reopened: row.get("reopened")?,
            outcome: row.get("outcome")?,
            refund_fen: row.get("refund_fen")?,
        })
    })
}

impl Read for ClerkFigures {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<ClerkSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let month = Month::parse(&self.month)?;
        let with = named_params! { ":shop": shop.id, ":from": month.first, ":until": month.last.plus(1) };
        let rows = worked(tx, shop.id, &month)?;
        let minutes = |handled: bool| -> Result<FxHashMap<String, Vec<i64>>> {
            let with = named_params! {
                ":shop": shop.id, ":from": month.first, ":until": month.last.plus(1), ":handled": handled,
            };
            let question = include_str!("clerk_minutes.sql");
            let mut minutes: FxHashMap<String, Vec<i64>> = FxHashMap::default();
            for (staff, one) in tx.rows(question, with, |row| Ok((row.get("staff")?, row.get("minutes")?)))? {
                minutes.entry(staff).or_default().push(one);
            }
            Ok(minutes)
        };
        let mut answers = minutes(false)?;
        let mut handled = minutes(true)?;
        let rated = rated(tx, shop.id, &month)?;
        let mut names: Vec<&String> = rows.iter().map(|row| &row.staff).collect();
        names.sort_unstable();
        names.dedup();
        let clerks = names.into_iter().map(|name| {
            let sorted = |of: &mut FxHashMap<String, Vec<i64>>| of.remove(name).unwrap_or_default();
            figure(name, &rows, &sorted(&mut answers), &sorted(&mut handled), &rated)
        });
        let (ended, ended_elsewhere) =
            tx.one(include_str!("ended_elsewhere.sql"), with, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(ClerkSheet { clerks: clerks.collect(), ended, ended_elsewhere })
    }
}

/// The minutes come sorted.
fn figure(name: &str, rows: &[Worked], answers: &[i64], handled: &[i64], rated: &[Rated]) -> ClerkFigure {
    let own: Vec<&Worked> = rows.iter().filter(|row| row.staff == name).collect();
    let stars = || rated.iter().filter(|one| one.staff == name);
    let liked = stars().filter(|one| one.stars >= CONTENT).count() as i64;
    let count = |fits: &dyn Fn(&Worked) -> bool| own.iter().filter(|row| fits(row)).count() as i64;
    let mut outcomes: Vec<OutcomeCount> = Vec::new();
    for row in &own {
        let fen = pintui_store::Fen(row.refund_fen);
        match outcomes.iter_mut().find(|known| known.outcome == row.outcome) {
            Some(known) => {
                known.cases += 1;
                known.refund_fen += fen;
            }
            None => outcomes.push(OutcomeCount { outcome: row.outcome.clone(), cases: 1, refund_fen: fen }),
        }
    }
    outcomes.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.outcome.cmp(&other.outcome)));
    ClerkFigure {
        staff: name.to_owned(),
        cases: own.len() as i64,
        steps: own.iter().map(|row| row.steps).sum(),
        contacts: own.iter().map(|row| row.contacts).sum(),
        returned: Rate::of(
            count(&|row| row.contacts > 0 && row.outcome == "refunded"),
            count(&|row| row.contacts > 0 && row.outcome != "open"),
            MINIMUM,
        ),
        answers: answers.len() as i64,
        answer_median_minutes: at_share(answers, 50),
        answer_ninety_minutes: at_share(answers, 90),
        handled: handled.len() as i64,
        handled_median_minutes: at_share(handled, 50),
        content: Rate::of(liked, stars().count() as i64, MINIMUM),
        reopened: Rate::of(count(&|row| row.refused && row.reopened), count(&|row| row.refused), MINIMUM),
        kept: Rate::of(count(&|row| row.outcome == "withdrawn"), count(&|row| row.outcome != "open"), MINIMUM),
        outcomes,
    }
}

#[cfg(test)]
#[path = "clerks_tests.rs"]
mod tests;
