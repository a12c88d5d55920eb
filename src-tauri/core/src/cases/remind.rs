//! Reminding the owner on the desktop before something runs out: a setting, off until it is wished.

use pintui_store::{At, Fen, Reading, Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::radar;
use super::refused::CaseRefused;
use crate::door::{Call, Command, Read, Write};
use crate::settings;

const NAME: &str = "reminders";

/// Whether and how early the desktop reminds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminders {
    /// Whether it does.
    pub on: bool,
    /// So many minutes before the end.
    pub minutes: i64,
    /// The language of the reminder: `zh-CN`, `zh-TW`, `en`.
    pub language: String,
}

impl Default for Reminders {
    fn default() -> Self {
        Self { on: false, minutes: 120, language: "zh-CN".into() }
    }
}

/// Tells whether the desktop reminds.
#[derive(Deserialize, TS)]
pub struct RemindersShow {}

impl Command for RemindersShow {
    type Answer = Reminders;
}

impl Read for RemindersShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Reminders> {
        chosen(tx)
    }
}

fn chosen(tx: &impl Reading) -> Result<Reminders> {
    let kept: Option<String> = settings::kept(tx, NAME)?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default())
}

/// Chooses whether the desktop reminds, and how early.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseReminders {
    /// From now on.
    pub to: Reminders,
}

impl Command for ChooseReminders {
    type Answer = Reminders;
}

impl Write for ChooseReminders {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!(self.to)
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<Reminders> {
        if !(5..=24 * 60).contains(&self.to.minutes) {
            return Err(CaseRefused::TimesCrossed.into());
        }
        settings::keep(tx, NAME, &serde_json::json!(self.to).to_string())?;
        Ok(self.to)
    }
}

/// What the desktop should remind of now; nothing where it is switched off.
#[derive(Deserialize, TS)]
pub struct RemindNow {}

impl Command for RemindNow {
    type Answer = Vec<Reminder>;
}

/// A case that runs out soon.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Reminder {
    /// Key of the case.
    pub case_id: i64,
    /// Last four signs of its number.
    pub tail: String,
    /// Name of its shop.
    pub shop: String,
    /// When it runs out.
    pub at: At,
    /// What is at stake.
    pub stake_fen: Fen,
    /// The language to say it in.
    pub language: String,
}

impl Read for RemindNow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<Reminder>> {
        let wanted = chosen(tx)?;
        if !wanted.on {
            return Ok(Vec::new());
        }
        let until = At(call.now.0 + chrono::Duration::minutes(wanted.minutes));
        let (rows, _) = radar::all(tx, call.now)?;
        let soon = rows.into_iter().filter(|row| row.at > call.now && row.at <= until);
        Ok(soon
            .map(|row| Reminder {
                case_id: row.row.case.id,
                tail: tail(row.row.case.order_no.as_deref().unwrap_or(&row.row.case.case_no)),
                shop: row.shop,
                at: row.at,
                stake_fen: row.stake_fen,
                language: wanted.language.clone(),
            })
            .collect())
    }
}

fn tail(number: &str) -> String {
    let from = number.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
    number[from..].to_owned()
}
