//! How often a buyer who does not answer is tried, and when the next time is.

use chrono::{Duration, NaiveTime, Timelike};
use pintui_store::{At, Reading, Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CallRefused;
use crate::door::{Call, Command, Write};
use crate::settings;

/// What the owner has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CallRules {
    /// How many times a buyer who does not answer is tried.
    pub tries: i64,
    /// Hours until the next try.
    pub retry_hours: i64,
}

const PRESET: CallRules = CallRules { tries: 3, retry_hours: 4 };
const NAME: &str = "callback_rules";
const TRIES: (i64, i64) = (1, 9);
const HOURS: (i64, i64) = (1, 72);
/// Nobody is called before nine or after eight in the evening.
const FIRST_HOUR: u32 = 9;
const LAST_HOUR: u32 = 20;

/// The rules that hold now.
pub(super) fn rules(tx: &impl Reading) -> Result<CallRules> {
    let chosen: Option<String> = settings::kept(tx, NAME)?;
    Ok(chosen.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(PRESET))
}

impl CallRules {
    /// When a buyer who did not answer is tried again.
    pub(super) fn again(self, now: At) -> At {
        let next = now.0 + Duration::hours(self.retry_hours);
        let morning = |day: chrono::NaiveDate| At(day.and_time(NaiveTime::MIN) + Duration::hours(FIRST_HOUR.into()));
        match next.hour() {
            hour if hour < FIRST_HOUR => morning(next.date()),
            hour if hour >= LAST_HOUR => morning(next.date() + Duration::days(1)),
            _ => At(next),
        }
    }
}

/// Sets the rules of the call list.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ChooseCallRules {
    /// The rules.
    pub rules: CallRules,
}

impl Command for ChooseCallRules {
    type Answer = ();
}

impl Write for ChooseCallRules {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!(self.rules)
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        for (value, (least, most)) in [(self.rules.tries, TRIES), (self.rules.retry_hours, HOURS)] {
            if !(least..=most).contains(&value) {
                return Err(CallRefused::CallRuleWrong { least, most }.into());
            }
        }
        settings::keep(tx, NAME, &serde_json::json!(self.rules).to_string())?;
        Ok(())
    }
}
