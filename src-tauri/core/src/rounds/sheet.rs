//! The four steps of the loop as they stand today.

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Doing;
use crate::alerts::list::AlertList;
use crate::callbacks::suggestions::SuggestionList;
use crate::door::{Call, Command, Read};
use crate::platforms::formats::Grain;
use crate::shops;
use crate::team::proposals;

/// A kind of file is old where its newest moment is so many hours ago, whenever it was imported.
const OLD_HOURS: i64 = 24;
/// A page that was changed longer ago was not watched from the beginning.
const LISTING_DAYS: i64 = 120;

/// How the loop of a shop stands: files, findings, actions, results.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "LoopAsk")]
pub struct LoopSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for LoopSheetAsk {
    type Answer = LoopSheet;
}

/// The answer of [`LoopSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct LoopSheet {
    /// How old each kind of file is; orders and cases also where none ever came.
    pub files: Vec<FileAge>,
    /// Products over their line that nobody has answered.
    pub alerts: i64,
    /// What buyers suggest and nothing was made of.
    pub suggestions: i64,
    /// Trainings that the figures propose.
    pub trainings: i64,
    /// Actions whose result cannot be seen yet, the oldest first.
    pub running: Vec<LoopStep>,
    /// Actions whose result waits for somebody to judge it, the oldest first.
    pub due: Vec<LoopStep>,
}

/// How old a kind of file is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FileAge {
    /// `order`, `line`, `case`.
    pub kind: String,
    /// When one came last; none: never.
    pub at: Option<At>,
    /// How far it reaches.
    pub as_of: Option<At>,
    /// Whole hours since that; since it came, where nothing in it tells.
    pub hours: Option<i64>,
    /// Whether that is more than a day, or never.
    pub old: bool,
}

/// Something that is being done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LoopStep {
    /// What.
    pub doing: Doing,
    /// Key inside the book.
    pub id: i64,
    /// In words.
    pub what: String,
    /// The product, or the clerk.
    pub about: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// By when it is to be done.
    pub by_on: Option<Day>,
    /// Whether it is not done though that day is past.
    pub overdue: bool,
    /// Since when it is chosen, planned or stands.
    pub begun_on: Day,
    /// Since when it works; none: not yet.
    pub live_on: Option<Day>,
    /// From when on its result can be seen; none: nobody knows yet.
    pub due_on: Option<Day>,
}

impl Read for LoopSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LoopSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let today = call.now.day();
        let (due, running) = actions(tx, shop.id, today)?
            .into_iter()
            .partition(|step: &LoopStep| step.due_on.is_some_and(|on| on <= today));
        Ok(LoopSheet {
            files: files(tx, shop.id, call.now)?,
            alerts: AlertList { shop: shop.name.clone() }.answer(tx, call)?.open.len() as i64,
            suggestions: SuggestionList { shop: shop.name.clone() }.answer(tx, call)?.open,
            trainings: proposals::of_shop(tx, shop.id, today)?.len() as i64,
            running,
            due,
        })
    }
}

/// What is being done in a shop and was not judged: the overdue first, then the oldest.
pub(super) fn actions(tx: &impl Reading, shop: i64, today: Day) -> Result<Vec<LoopStep>> {
    let since = today.plus(-LISTING_DAYS);
    let mut steps = tx.rows(include_str!("actions.sql"), named_params! { ":shop": shop, ":since": since }, |row| {
        let doing: String = row.get("doing")?;
        let doing = Doing::named(&doing);
        let (live_on, by_on): (Option<Day>, Option<Day>) = (row.get("live_on")?, row.get("by_on")?);
        Ok(LoopStep {
            doing,
            id: row.get("id")?,
            what: row.get("what")?,
            about: row.get("about")?,
            owner: row.get("owner")?,
            by_on,
            overdue: live_on.is_none() && by_on.is_some_and(|on| on < today),
            begun_on: row.get("begun_on")?,
            live_on,
            due_on: live_on.map(|on| on.plus(doing.days())),
        })
    })?;
    steps.sort_by_key(|step| !step.overdue);
    Ok(steps)
}

fn files(tx: &impl Reading, shop: i64, now: At) -> Result<Vec<FileAge>> {
    let came = tx.rows(include_str!("files.sql"), named_params! { ":shop": shop }, |row| {
        let (kind, at, as_of): (String, At, Option<At>) = (row.get("kind")?, row.get("at")?, row.get("as_of")?);
        let hours = (now.0 - as_of.unwrap_or(at).0).num_hours();
        Ok(FileAge { kind, at: Some(at), as_of, hours: Some(hours), old: hours >= OLD_HOURS })
    })?;
    let never = |kind: &str| FileAge { kind: kind.to_owned(), at: None, as_of: None, hours: None, old: true };
    let wanted = [Grain::Order, Grain::Line, Grain::Case].map(Grain::name).into_iter();
    Ok(wanted
        .filter_map(|kind| {
            let known = came.iter().find(|file| file.kind == kind).cloned();
            // a file of lines tells orders too, and many platforms have only one of both
            let optional = kind != Grain::Case.name() && came.iter().any(|file| file.kind != Grain::Case.name());
            known.or_else(|| (!optional && kind != Grain::Line.name()).then(|| never(kind)))
        })
        .collect())
}
