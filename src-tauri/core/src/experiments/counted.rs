//! What is counted of a way: a figure is the length of the list it opens.

use serde::Deserialize;
use ts_rs::TS;

use super::Measure;
use super::told::Drawn;

/// One of a way's counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(rename = "ExperimentCount")]
pub enum What {
    /// All that drew it.
    Drawn,
    /// Those that drew it long enough ago.
    Judged,
    /// Those that are still too young.
    Young,
    /// Of the judged those of which a measure can be told.
    Of {
        /// Which.
        measure: Measure,
    },
    /// Of these those that it hit.
    Hit {
        /// Which.
        measure: Measure,
    },
    /// All that were handled.
    Handled,
    /// All whose way was left.
    Astray,
    /// Of the judged those that were given money.
    Given,
}

impl What {
    /// Whether it counts one.
    pub(super) fn counts(self, one: &Drawn) -> bool {
        match self {
            Self::Drawn => true,
            Self::Judged => one.old,
            Self::Young => !one.old,
            Self::Of { measure } => one.old && one.came.hit(measure).is_some(),
            Self::Hit { measure } => one.old && one.came.hit(measure) == Some(true),
            Self::Handled => one.handled,
            Self::Astray => one.astray,
            Self::Given => one.old && one.came.given_fen.0 > 0,
        }
    }
}

/// How many of a way it counts.
pub(super) fn count(drawn: &[Drawn], way: usize, what: What) -> i64 {
    drawn.iter().filter(|one| one.way == way && what.counts(one)).count() as i64
}
