//! The clerks as a team in a month: whether the same case gets the same answer, how fast each way of speaking is, which
//! warehouse makes buyers ask, which topics whom come easier, and how content buyers were.
//!
//! [`plan`] is what is done about a topic that goes worse, [`proposals`] whom the figures propose for it. Counts stand beside everything, a difference is told only where it is more than chance (`insight/comparison`), and
//! nobody is ranked.

mod alike;
mod asked;
pub mod plan;
pub mod proposals;
mod solved;

use pintui_store::{Result, Tx, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use alike::{Alike, Answers, Odd, WeekdayEnds};
pub use asked::{ChannelTime, TopicCases, WarehouseContacts};
pub use solved::{Content, TopicSolved};

use crate::door::{Call, Command, Read};
use crate::insight::clerks;
use crate::month::Month;
use crate::reasons::Words;
use crate::shops;

refusals! {
    /// Refusals about the training of clerks.
    TeamRefused {
        /// A training is somebody's.
        TrainingClerkMissing = "training_clerk_missing",
        /// A training says what is done.
        TrainingWhatMissing = "training_what_missing",
        /// A training is not done in the future.
        TrainingDayWrong = "training_day_wrong",
        /// No such training.
        TrainingUnknown { training: i64 } = "training_unknown",
    }
}

/// The clerks of a shop in a month.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TeamFigures {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
}

impl Command for TeamFigures {
    type Answer = TeamMonth;
}

/// What can be said of the team.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TeamMonth {
    /// For each class of stated reasons how each clerk's cases ended.
    pub alike: Vec<Alike>,
    /// Cases that ended otherwise than nearly all of their kind.
    pub odd: Vec<Odd>,
    /// How cases ended by the weekday of the last step, Monday first.
    pub weekdays: Vec<WeekdayEnds>,
    /// How fast buyers were answered, by the way they spoke.
    pub channels: Vec<ChannelTime>,
    /// How many parcels of each warehouse made buyers ask, against all other warehouses.
    pub warehouses: Vec<WarehouseContacts>,
    /// What each clerk solved, topic by topic, against the rest of the team.
    pub topics: Vec<TopicSolved>,
    /// How content buyers were, by clerk.
    pub content: Vec<Content>,
}

impl Read for TeamFigures {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<TeamMonth> {
        let shop = shops::must(tx, &self.shop)?;
        let month = Month::parse(&self.month)?;
        let words = Words::read(tx)?;
        let ends = alike::ends(tx, clerks::worked(tx, shop.id, &month)?, &words, &shop.platform)?;
        Ok(TeamMonth {
            alike: alike::by_class(&ends),
            odd: alike::odd(&ends),
            weekdays: alike::by_weekday(&ends),
            channels: asked::channels(tx, shop.id, &month)?,
            warehouses: asked::warehouses(tx, shop.id, &month)?,
            topics: solved::topics(tx, shop.id, &month)?,
            content: solved::content(tx, shop.id, &month)?,
        })
    }
}

#[cfg(test)]
mod tests;
