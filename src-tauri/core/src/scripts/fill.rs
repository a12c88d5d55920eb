//! Puts a case's facts into a script. What nothing fills stays visible and keeps the text from being copied as ready.

use std::collections::BTreeMap;

use chrono::Duration;
use pintui_store::{At, Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{Piece, filled_in};
use super::{ScriptRefused, Words, said_where, shelf, sms};
use crate::deadlines::promises::Promised;
use crate::deadlines::{Limits, Made};
use crate::door::{Call, Command, Read};
use crate::locale::{self, Language};
use crate::platforms::currencies;
use crate::platforms::market::{Market, market};
use crate::policies::{Payer, advise, covered};
use crate::shops;
use crate::wording::days::beyond;
use crate::wording::lint::{Looked, looked};
use crate::wording::look_in;

/// Fills a script from a case or an order.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FillScript {
    /// The script's name.
    pub name: String,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
    /// Key of the case.
    pub case_id: Option<i64>,
    /// Key of the order, where there is no case.
    pub order_id: Option<i64>,
    /// The clerk's name as the buyer knows it.
    pub clerk: String,
    /// What a person types for fields, by field id.
    pub typed: BTreeMap<String, String>,
}

impl Command for FillScript {
    type Answer = Filled;
}

/// A filled script.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Filled {
    /// The script's name.
    pub name: String,
    /// The version it came from; 0 for the handbook's own.
    pub version: i64,
    /// The text.
    pub text: String,
    /// The same in pieces, so that filled fields can be told apart.
    pub pieces: Vec<Piece>,
    /// Fields that nothing fills, as the text names them.
    pub empty: Vec<String>,
    /// Letters in it.
    pub letters: usize,
    /// Parts it takes as an SMS.
    pub sms_parts: usize,
    /// What the look at it found.
    pub looked: Looked,
    /// Whether it may be copied: no field is empty and nothing is forbidden.
    pub ready: bool,
    /// What a clerk may grant, what to do, what to keep.
    pub words: Words,
}

impl Read for FillScript {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Filled> {
        filled(tx, &self, call.now)
    }
}

/// What is known of the case or order behind a text.
pub(super) struct Facts {
    pub(super) shop_id: i64,
    pub(super) order_id: Option<i64>,
    pub(super) case_id: Option<i64>,
    pub(super) platform: String,
    pub(super) reason: Option<String>,
    pub(super) applied_on: Option<Day>,
    pub(super) values: BTreeMap<String, String>,
}

/// Reads the facts.
///
/// # Errors
/// `script_nothing_to_fill_from`.
pub(super) fn facts(tx: &impl Reading, case: Option<i64>, order: Option<i64>) -> Result<Facts> {
    let with = named_params! { ":case": case, ":order": order };
    let mut refund = None;
    let found = tx.maybe(include_str!("facts.sql"), with, |row| {
        let mut values = BTreeMap::new();
        for (field, column) in
            [("shop", "shop"), ("order_tail", "order_tail"), ("spec", "spec"), ("carrier", "carrier")]
        {
            if let Some(value) = row.get::<_, Option<String>>(column)? {
                values.insert(field.to_owned(), value);
            }
        }
        if let Some(product) = row.get::<_, Option<String>>("product")? {
            values.insert("product".to_owned(), spoken(&product));
        }
        if let Some(fen) = row.get::<_, Option<Fen>>("refund_fen")? {
            refund = Some(fen);
        }
        Ok(Facts {
            shop_id: row.get("shop_id")?,
            order_id: row.get("order_id")?,
            case_id: row.get("case_id")?,
            platform: row.get("platform")?,
            reason: row.get("reason_stated")?,
            applied_on: row.get::<_, Option<At>>("applied_at")?.map(At::day),
            values,
        })
    })?;
    let mut facts: Facts = found.ok_or(ScriptRefused::NothingToFillFrom)?;
    if let Some(fen) = refund {
        let currency = shops::with_id(tx, facts.shop_id)?.currency;
        facts.values.insert("amount".to_owned(), currencies::written(&currency, fen));
    }
    Ok(facts)
}

/// A script filled with what is asked.
pub(crate) fn filled(tx: &impl Reading, asked: &FillScript, now: At) -> Result<Filled> {
    let language = Language::parse(&asked.language);
    let (version, situation, words) = shelf::usable(tx, &asked.name, language)?;
    let mut facts = facts(tx, asked.case_id, asked.order_id)?;
    let answered = At(now.0 + Duration::hours(words.within_hours.max(1)));
    let made = Made { shop: facts.shop_id, on: facts.applied_on.unwrap_or(now.day()) };
    let sent = Limits::read(tx)?.promised(Promised::Send, now, made).unwrap_or(answered);
    facts.values.insert("by_when".to_owned(), by_when(now, answered, language));
    facts.values.insert("ships_by".to_owned(), by_when(now, sent, language));
    if !asked.clerk.trim().is_empty() {
        facts.values.insert("clerk".to_owned(), asked.clerk.trim().to_owned());
    }
    if let Some(case) = facts.case_id {
        let payer = advise::payer(tx, case, now)?;
        let key = match (payer, market(&facts.platform)) {
            (Payer::Buyer, Market::Abroad) => "scripts.freight.buyer_alone".to_owned(),
            _ => format!("scripts.freight.{}", payer.id()),
        };
        facts.values.insert("freight".to_owned(), locale::text(language, &key).to_owned());
    }
    for (field, value) in &asked.typed {
        facts.values.insert(field.clone(), value.clone());
    }
    let filled = filled_in(&words.text, &facts.values);
    let text = filled.text();
    let place = said_where(&situation);
    let mut findings = look_in(&text, place, language);
    findings.extend(beyond(&text, covered(tx, facts.shop_id, now.day())?));
    let looked = looked(&text, place, findings);
    Ok(Filled {
        name: asked.name.clone(),
        version,
        letters: text.chars().count(),
        sms_parts: sms::parts(&text),
        ready: filled.empty.is_empty() && looked.usable,
        pieces: filled.pieces,
        empty: filled.empty,
        looked,
        text,
        words,
    })
}

/// A product's title as people say it: its first words.
fn spoken(title: &str) -> String {
    const LONGEST: usize = 16;
    let first =
        title.split([' ', '　', ',', '，', '/', '|', '【', '】', '(', '（']).find(|part| part.chars().count() > 1);
    let first = first.unwrap_or(title);
    // An English title is all blanks: then its beginning up to a whole word.
    if first.is_ascii() && title.is_ascii() {
        let mut said = String::new();
        for word in title.split_whitespace() {
            if said.len() + word.len() > 2 * LONGEST {
                break;
            }
            if !said.is_empty() {
                said.push(' ');
            }
            said += word;
        }
        return said;
    }
    first.chars().take(LONGEST).collect()
}

/// When something comes, on the shop's clock: not in the night, and on a full half hour.
fn by_when(now: At, until: At, language: Language) -> String {
    const OPENS: i64 = 10;
    const CLOSES: i64 = 21;
    let minutes =
        i64::from(chrono::Timelike::num_seconds_from_midnight(&now.0.time())) / 60 + (until.0 - now.0).num_minutes();
    let half_hours = minutes.div_euclid(30) + i64::from(minutes % 30 > 0);
    let (mut days, mut minute) = (half_hours / 48, (half_hours % 48) * 30);
    if minute > CLOSES * 60 {
        (days, minute) = (days + 1, (OPENS + 2) * 60);
    } else if minute < OPENS * 60 {
        minute = OPENS * 60;
    }
    let time = format!("{:02}:{:02}", minute / 60, minute % 60);
    let key = match days {
        0 => "scripts.by_when.today",
        1 => "scripts.by_when.tomorrow",
        _ => "scripts.by_when.later",
    };
    let on = now.day().plus(days).0.format("%m-%d").to_string();
    locale::say(language, key, &[("time", &time), ("on", &on)])
}
