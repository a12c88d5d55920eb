//! When returns come: by days since sign-off, weekday and hour, and how many within the seven days.

use chrono::{Datelike, Timelike};
use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::responses::{self, ResponseBand};
use super::sheet::meant;
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::insight::reach;
use crate::platforms::rules::{self, RuleChoice};

/// When the cases applied in the window of a day came.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ReturnTimesAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
    /// Rule id; the shop's usual one where it is left out.
    pub rule: Option<String>,
}

impl Command for ReturnTimesAsk {
    type Answer = ReturnTimes;
}

/// The answer of [`ReturnTimesAsk`]; the bars of each histogram sum to all cases.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnTimes {
    /// The day looked at.
    pub date: Day,
    /// The rule's id.
    pub rule: String,
    /// The rules that can be chosen.
    pub rules: Vec<RuleChoice>,
    /// Cases a rate needs.
    pub minimum: i64,
    /// The newest moment found in imported files.
    pub data_until: Option<At>,
    /// First and last day of application.
    pub window: [Day; 2],
    /// All cases applied on these days.
    pub cases: i64,
    /// Days from sign-off to application: `0` to `14`, `15-30`, `later`; then `before` it, `unsigned`, `estimated`.
    pub days: Vec<TimeBar>,
    /// `1` Monday to `7` Sunday; `estimated`.
    pub weekdays: Vec<TimeBar>,
    /// `0` to `23`; `untold` where the file tells a day alone; `estimated`.
    pub hours: Vec<TimeBar>,
    /// Cases applied at most seven days after sign-off, among those applied after it.
    pub week: Rate,
    /// Cases applied before sign-off.
    pub before_sign_off: i64,
    /// Cases whose order tells no sign-off, or is not in the book.
    pub unsigned: i64,
    /// Cases whose time is estimated.
    pub estimated: i64,
    /// What others say of the seven days.
    pub reference: f64,
    /// These cases by how fast their first contact was answered; none where none had a contact.
    pub responses: Vec<ResponseBand>,
}

/// One bar and the cases in it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TimeBar {
    /// What stands under it.
    pub key: String,
    /// Its cases, newest first: as many as it is high.
    pub ids: Vec<i64>,
}

/// Of 9,427 shops, as their trade's article tells: so many returns come within seven days.
const REFERENCE: f64 = 0.9;
const WEEK: i32 = 7;
const SINGLE_DAYS: i32 = 14;
const MONTH: i32 = 30;
const BEFORE: &str = "before";
const UNSIGNED: &str = "unsigned";
const ESTIMATED: &str = "estimated";
const UNTOLD: &str = "untold";

struct Told {
    id: i64,
    applied_at: At,
    estimated: bool,
    signed_at: Option<At>,
}

impl Told {
    /// Days from sign-off to application.
    fn days(&self) -> Option<i32> {
        let signed = self.signed_at?;
        let days = self.applied_at.day().number() - signed.day().number();
        (!self.estimated && self.applied_at >= signed).then_some(days)
    }

    fn since(&self) -> String {
        match (self.days(), self.signed_at) {
            _ if self.estimated => ESTIMATED.to_owned(),
            (_, None) => UNSIGNED.to_owned(),
            (None, _) => BEFORE.to_owned(),
            (Some(days), _) if days <= SINGLE_DAYS => days.to_string(),
            (Some(days), _) if days <= MONTH => "15-30".to_owned(),
            _ => "later".to_owned(),
        }
    }

    fn weekday(&self) -> String {
        if self.estimated { ESTIMATED.to_owned() } else { self.applied_at.0.weekday().number_from_monday().to_string() }
    }

    fn hour(&self) -> String {
        match self.applied_at.0 {
            _ if self.estimated => ESTIMATED.to_owned(),
            // a file that tells a day alone is read as its first second
            at if at.num_seconds_from_midnight() == 0 => UNTOLD.to_owned(),
            at => at.hour().to_string(),
        }
    }
}

impl Read for ReturnTimesAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReturnTimes> {
        let (shop, rule, date) = meant(tx, call, &self.shop, self.rule.as_deref(), self.date)?;
        let (from, to) = rule.window(date);
        let window = [from, to].map(|day| day.plus(rule.skip_days));
        let with = named_params! { ":shop": shop.id, ":from": window[0], ":to": window[1].plus(1) };
        let told = tx.rows(include_str!("times.sql"), with, |row| {
            Ok(Told {
                id: row.get("id")?,
                applied_at: row.get("applied_at")?,
                estimated: row.get("estimated")?,
                signed_at: row.get("signed_at")?,
            })
        })?;
        let numbers = |from: i32, to: i32| (from..=to).map(|at| at.to_string()).collect::<Vec<_>>();
        let since = ["15-30", "later", BEFORE, UNSIGNED, ESTIMATED].map(str::to_owned);
        let days = bars(&told, [numbers(0, SINGLE_DAYS), since.to_vec()].concat(), Told::since);
        let high = |key: &str| days.iter().find(|bar| bar.key == key).map_or(0, |bar| bar.ids.len() as i64);
        let after: Vec<i32> = told.iter().filter_map(Told::days).collect();
        let week = after.iter().filter(|days| **days <= WEEK).count() as i64;
        Ok(ReturnTimes {
            date,
            rule: rule.id.clone(),
            rules: rules::choices(&shop.platform, date),
            minimum: rule.minimum,
            data_until: reach::data_until(tx, &shop)?,
            window,
            cases: told.len() as i64,
            week: Rate::of(week, after.len() as i64, rule.minimum),
            before_sign_off: high(BEFORE),
            unsigned: high(UNSIGNED),
            estimated: high(ESTIMATED),
            reference: REFERENCE,
            responses: responses::bands(tx, shop.id, window[0], window[1].plus(1), rule.minimum)?,
            weekdays: bars(&told, [numbers(1, 7), vec![ESTIMATED.to_owned()]].concat(), Told::weekday),
            hours: bars(&told, [numbers(0, 23), [UNTOLD, ESTIMATED].map(str::to_owned).to_vec()].concat(), Told::hour),
            days,
        })
    }
}

/// The bars in their sequence; those that stand for something missing only where it is.
fn bars(told: &[Told], keys: Vec<String>, of: impl Fn(&Told) -> String) -> Vec<TimeBar> {
    let mut bars: Vec<TimeBar> = keys.into_iter().map(|key| TimeBar { key, ids: Vec::new() }).collect();
    for case in told {
        let key = of(case);
        if let Some(bar) = bars.iter_mut().find(|bar| bar.key == key) {
            bar.ids.push(case.id);
        }
    }
    bars.retain(|bar| !bar.ids.is_empty() || ![BEFORE, UNSIGNED, ESTIMATED, UNTOLD].contains(&bar.key.as_str()));
    bars
}
