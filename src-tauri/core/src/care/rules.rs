//! When buyers are asked, with which words, and whom nobody disturbs.

use std::collections::BTreeMap;

use chrono::Timelike;
use pintui_store::{At, Fen, Reading, Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CareRefused, words};
use crate::door::{Call, Command, Read, Write};
use crate::locale::{Language, text};
use crate::platforms::currencies;
use crate::settings;
use crate::shops;

/// What the owner has chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CareRules {
    /// Hours after sign-off at which a buyer is asked.
    pub hours: i64,
    /// Other hours for goods of a category.
    pub by_category: BTreeMap<String, i64>,
    /// Signed for longer ago than so many days, a buyer is not asked any more.
    pub days_back: i64,
    /// Nobody is written to from this hour …
    pub quiet_from: u32,
    /// … to this one.
    pub quiet_to: u32,
    /// A buyer is not written to again within so many days.
    pub again_days: i64,
    /// Of a hundred orders so many are left out by lot, to see whether asking helps.
    pub held_out_percent: i64,
    /// Who signs the message.
    pub contact: String,
    /// The message, with its fields.
    pub template: String,
    /// What a thank-you coupon is worth.
    pub thanks_fen: Fen,
    /// What thank-you coupons may cost in a month.
    pub thanks_budget_fen: Fen,
    /// Buyers are answered from this hour …
    pub service_from: u32,
    /// … to this one.
    pub service_to: u32,
}

const NAME: &str = "care_rules";

fn preset() -> CareRules {
    CareRules {
        hours: 48,
        by_category: BTreeMap::new(),
        days_back: 15,
        quiet_from: 21,
        quiet_to: 9,
        again_days: 7,
        held_out_percent: 10,
        contact: String::new(),
        // Buyers read it, not the owner: always in the shop's language.
        template: text(Language::ZhCn, "care.template.preset").to_owned(),
        thanks_fen: Fen(500),
        thanks_budget_fen: Fen(50_000),
        service_from: 9,
        service_to: 22,
    }
}

/// The rules that hold now.
pub fn rules(tx: &impl Reading) -> Result<CareRules> {
    let chosen: Option<String> = settings::kept(tx, NAME)?;
    match chosen.and_then(|text| serde_json::from_str(&text).ok()) {
        Some(chosen) => Ok(chosen),
        None => {
            let (currency, preset) = (shops::first_currency(tx)?, preset());
            let [thanks_fen, thanks_budget_fen] =
                [preset.thanks_fen, preset.thanks_budget_fen].map(|yuan| currencies::about(&currency, yuan));
            Ok(CareRules { thanks_fen, thanks_budget_fen, ..preset })
        }
    }
}

impl CareRules {
    /// Hours after sign-off for goods of this category.
    pub(super) fn hours_of(&self, category: &str) -> i64 {
        self.by_category.get(category).copied().unwrap_or(self.hours)
    }

    /// Until when nobody is written to; none where it is a good time now.
    pub(super) fn quiet_until(&self, now: At) -> Option<At> {
        let (from, to, hour) = (self.quiet_from, self.quiet_to, now.0.hour());
        let over_night = from > to;
        let quiet = if over_night { hour >= from || hour < to } else { (from..to).contains(&hour) };
        let day = if over_night && hour >= from { now.day().plus(1) } else { now.day() };
        let ends = day.0.and_hms_opt(to % 24, 0, 0).map(At);
        ends.filter(|_| quiet)
    }
}

/// The rules of care.
#[derive(Deserialize, TS)]
pub struct CareRulesShow {}

impl Command for CareRulesShow {
    type Answer = CareRules;
}

impl Read for CareRulesShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<CareRules> {
        rules(tx)
    }
}

/// Sets the rules of care.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseCareRules {
    /// The rules.
    pub rules: CareRules,
}

impl Command for ChooseCareRules {
    type Answer = ();
}

impl Write for ChooseCareRules {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "hours": self.rules.hours, "by_category": self.rules.by_category, "template": self.rules.template,
            "held_out_percent": self.rules.held_out_percent, "thanks_budget_fen": self.rules.thanks_budget_fen,
        })
    }

    fn apply(mut self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let rules = &mut self.rules;
        rules.contact = rules.contact.trim().to_owned();
        rules.template = rules.template.trim().to_owned();
        let hours = rules.by_category.values().map(|hours| ("hours", *hours, 1, 720));
        let all = [
            ("hours", rules.hours, 1, 720),
            ("back", rules.days_back, 1, 90),
            ("quiet", rules.quiet_from.into(), 0, 24),
            ("quiet", rules.quiet_to.into(), 0, 24),
            ("again", rules.again_days, 0, 365),
            ("held_out", rules.held_out_percent, 0, 50),
            ("thanks", rules.thanks_fen.0, 1, 5_000),
            ("budget", rules.thanks_budget_fen.0, 0, 100_000_000),
            ("service", rules.service_from.into(), 0, 24),
            ("service", rules.service_to.into(), 0, 24),
        ];
        for (rule, value, least, most) in hours.chain(all) {
            if !(least..=most).contains(&value) {
                return Err(CareRefused::CareRuleWrong { rule: rule.to_owned(), least, most }.into());
            }
        }
        words::look(&rules.template)?;
        settings::keep(tx, NAME, &serde_json::json!(self.rules).to_string())?;
        Ok(())
    }
}
