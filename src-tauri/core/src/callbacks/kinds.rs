//! Half a year of improvement actions by their kind: how many were done, what came of them in figures and in words.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::plan::Kind;
use super::{changes, effect};
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Shown};
use crate::shops;

const DAYS: i64 = 182;

/// Which kind of improvement action brought which effect in the last half year.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChangeKinds {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ChangeKinds {
    type Answer = KindSheet;
}

/// The answer of [`ChangeKinds`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct KindSheet {
    /// First and last day of the half year.
    pub span: [Day; 2],
    /// A line for each kind that has actions; those without a kind come last.
    pub kinds: Vec<KindLine>,
}

/// The actions of a kind.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct KindLine {
    /// The kind; none where nobody has said.
    pub kind: Option<Kind>,
    /// How many there are.
    pub all: i64,
    /// Of them done.
    pub done: i64,
    /// Not done though their day is past.
    pub overdue: i64,
    /// Fewer returns after it, beyond chance.
    pub lower: i64,
    /// More returns after it, beyond chance.
    pub higher: i64,
    /// Compared, and the difference may be chance.
    pub not_shown: i64,
    /// Said to have helped.
    pub helped: i64,
    /// Said not to have helped.
    pub not_helped: i64,
    /// Said to be unclear.
    pub unclear: i64,
    /// Given up.
    pub dropped: i64,
    /// Each of them, the newest first.
    pub actions: Vec<KindAction>,
}

/// An action among those of its kind.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KindAction {
    /// Key of the action; none of a training.
    pub change: Option<i64>,
    /// What was changed.
    pub what: String,
    /// The product, or who was trained.
    pub about: Option<String>,
    /// When it was chosen.
    pub chosen_on: Day,
    /// Since when it is done.
    pub live_on: Option<Day>,
    /// Returns before it and after it, where there is something to compare.
    pub sides: Option<Comparison>,
    /// What was said of it.
    pub verdict: Option<String>,
}

impl Read for ChangeKinds {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<KindSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let span = [today.plus(-DAYS), today];
        let mut kinds: Vec<KindLine> = Kind::ALL.into_iter().map(Some).chain([None]).map(nothing).collect();
        let read = tx.rows(include_str!("kinds.sql"), named_params! { ":shop": shop, ":since": span[0] }, |row| {
            let kind = row.get::<_, Option<String>>("kind")?.as_deref().and_then(Kind::named);
            let live_on: Option<Day> = row.get("live_on")?;
            let due_on: Option<Day> = row.get("due_on")?;
            let verdict: Option<String> = row.get("verdict")?;
            let overdue = live_on.is_none() && verdict.is_none() && due_on.is_some_and(|due| due < today);
            let action = KindAction {
                change: (!row.get::<_, bool>("training")?).then_some(row.get("id")?),
                what: row.get("what")?,
                about: row.get("about")?,
                chosen_on: row.get("chosen_on")?,
                live_on,
                sides: None,
                verdict,
            };
            Ok((kind, overdue, action))
        })?;
        for (kind, overdue, mut action) in read {
            if let Some(change) = action.change {
                let compared = effect::of(tx, &changes::one(tx, change)?, today)?;
                action.sides = (compared.days > 0).then_some(compared.sides);
            }
            if let Some(line) = kinds.iter_mut().find(|line| line.kind == kind) {
                line.overdue += i64::from(overdue);
                line.count(action);
            }
        }
        kinds.retain(|line| line.all > 0);
        Ok(KindSheet { span, kinds })
    }
}

fn nothing(kind: Option<Kind>) -> KindLine {
    KindLine { kind, ..KindLine::default() }
}

impl KindLine {
    fn count(&mut self, action: KindAction) {
        self.all += 1;
        self.done += i64::from(action.live_on.is_some());
        match action.sides.map(|sides| sides.verdict) {
            Some(Shown::Lower) => self.lower += 1,
            Some(Shown::Higher) => self.higher += 1,
            Some(Shown::NotShown) => self.not_shown += 1,
            Some(Shown::TooFew) | None => {}
        }
        match action.verdict.as_deref() {
            Some("helped") => self.helped += 1,
            Some("not_helped") => self.not_helped += 1,
            Some("unclear") => self.unclear += 1,
            Some("dropped") => self.dropped += 1,
            _ => {}
        }
        self.actions.push(action);
    }
}
