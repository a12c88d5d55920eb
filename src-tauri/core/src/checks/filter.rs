//! Which checks of a span a list holds: those behind a figure, so that each figure can be opened.

use pintui_store::ToSql;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::checklist::{Severity, Step};

/// A clean parcel of one piece that was checked within so many seconds was checked quickly.
pub const QUICK_SECONDS: i64 = 7;

/// Which checks; what is left out asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct CheckFilter {
    /// By this job number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff: Option<String>,
    /// Finished in this hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// The step of the point that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// The point that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<String>,
    /// A fault as bad as this was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Key of the product at fault, else of the only one of the parcel; 0 where there are several or none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<i64>,
    /// The order's warehouse; empty where none is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse: Option<String>,
    /// The first checks of their parcels, or some of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CheckKind>,
}

/// Some of the first checks of parcels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CheckKind {
    /// All of them.
    First,
    /// Passed, and one piece in the parcel.
    Single,
    /// The same, within seven seconds.
    Quick,
}

impl CheckKind {
    fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Single => "single",
            Self::Quick => "quick",
        }
    }
}

impl CheckFilter {
    /// As `listed_checks.sql` asks for it.
    pub(super) fn params(&self) -> [(&'static str, Box<dyn ToSql + '_>); 9] {
        [
            (":staff", Box::new(&self.staff)),
            (":hour", Box::new(self.hour)),
            (":step", Box::new(self.step.map(Step::name))),
            (":point", Box::new(&self.point)),
            (":severity", Box::new(self.severity.map(Severity::name))),
            (":product", Box::new(self.product)),
            (":warehouse", Box::new(&self.warehouse)),
            (":kind", Box::new(self.kind.map(CheckKind::name))),
            (":quick", Box::new(QUICK_SECONDS)),
        ]
    }
}
