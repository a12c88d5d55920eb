//! What was counted for a person and one measure, thing by thing, and what was left out.

use std::collections::BTreeMap;

use pintui_store::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::Measure;

/// Why something is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LeftOut")]
pub enum Why {
    /// The buyer came outside working hours.
    OutsideHours,
    /// The case is not over.
    StillOpen,
    /// The goods were at fault: nothing to keep.
    GoodsFault,
    /// The check found a fault, and may take its time.
    FaultFound,
    /// What came back is nothing that the check looks for.
    NotVisible,
    /// It came back for another reason than the page.
    NotThePage,
    /// The order was placed before this version of the page.
    EarlierPage,
    /// The person objected, and the owner agreed.
    Objection,
}

/// One thing that a figure looks at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "AppraisedItem")]
pub struct Item {
    /// Key of the case it is about; none where there is no case.
    pub case_id: Option<i64>,
    /// The case's number, else the order's: by it an objection names it.
    pub number: String,
    /// The day it belongs to.
    pub on: Day,
    /// The stated reason, or what was found.
    pub reason: Option<String>,
    /// Whether it is a hit of a share: asked again, kept, content, escaped, come back.
    pub hit: bool,
    /// Minutes, where the measure takes time.
    pub value: Option<i64>,
    /// Why it is left out; none: it counts.
    pub why: Option<Why>,
}

/// What is left out without being named one by one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LeftOutCount {
    /// Why.
    pub why: Why,
    /// How many.
    pub count: i64,
}

/// A person's tally for one measure.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// Things counted beside the items: parcels that passed and did not come back, orders that stayed.
    pub beside: i64,
    /// Times counted without being named one by one.
    pub times: Vec<i64>,
    /// Left out without being named.
    pub left_out: BTreeMap<Why, i64>,
    /// The items.
    pub items: Vec<Item>,
}

/// All tallies of a month, by measure and person.
pub(super) type Tallies = BTreeMap<(Measure, String), Tally>;

/// The person's tally of a measure, begun where there is none.
pub(super) fn of<'a>(tallies: &'a mut Tallies, measure: Measure, person: &str) -> &'a mut Tally {
    tallies.entry((measure, person.to_owned())).or_default()
}
