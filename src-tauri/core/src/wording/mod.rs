//! Wording: what must not be said to a buyer, and what is better said in another way.
//!
//! The rules are data (`data/wording.json`): patterns, where each applies, how bad it is, its source, and a better
//! sentence. One interpreter reads them. Begin at [`look`]: it is pure, so that whoever writes, copies or sends words
//! asks it. A text is first [folded](fold): blanks between letters, full-width and traditional characters and other
//! ways around a pattern go, and every finding still knows its place in the text as it was written.

pub mod days;
mod fold;
pub mod lint;
mod matching;
pub mod plain;
mod rules;

use pintui_store::{Day, Result, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::locale::{self, Language};

refusals! {
    /// Refusals about words.
    WordingRefused {
        /// Words that platforms or the law forbid; the first of them, and how many there are.
        Forbidden { rule: String, words: String, better: String, count: i64 } = "wording_forbidden",
        /// There is no text to look at.
        TextMissing = "wording_text_missing",
    }
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "WordingPurpose")]
pub enum Purpose {
    /// A message to a buyer who has no trouble yet.
    Care,
    /// An answer in a case.
    Case,
    /// What is said in a call.
    Call,
    /// A public answer to a review.
    Reply,
    /// An invitation to tell what one thinks.
    Invite,
    /// The shop's return policy.
    Policy,
}

/// How a text reaches the buyer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "WordingChannel")]
pub enum Channel {
    /// The platform's own chat, a page, the phone.
    #[default]
    Chat,
    /// A text message to a phone.
    Sms,
}

/// Where a text will be said: which rules apply to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "WordingSituation")]
pub struct Situation {
    /// What it is for.
    pub purpose: Purpose,
    /// How it gets there.
    #[serde(default)]
    pub channel: Channel,
}

impl Situation {
    /// A care message in the platform's chat.
    pub const CARE: Self = Self { purpose: Purpose::Care, channel: Channel::Chat };
    /// A care message by SMS.
    pub const CARE_SMS: Self = Self { purpose: Purpose::Care, channel: Channel::Sms };
    /// An answer in a case.
    pub const CASE: Self = Self { purpose: Purpose::Case, channel: Channel::Chat };
    /// What is said in a call.
    pub const CALL: Self = Self { purpose: Purpose::Call, channel: Channel::Chat };
    /// A public answer to a review.
    pub const REPLY: Self = Self { purpose: Purpose::Reply, channel: Channel::Chat };
    /// An invitation to tell what one thinks.
    pub const INVITE: Self = Self { purpose: Purpose::Invite, channel: Channel::Chat };
    /// The return policy.
    pub const POLICY: Self = Self { purpose: Purpose::Policy, channel: Channel::Chat };
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "WordingSeverity")]
pub enum Severity {
    /// It must not be used.
    Block,
    /// It is better said otherwise.
    Improve,
}

/// Where a rule comes from.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "WordingSource")]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// The platform it holds on; none where it holds everywhere.
    pub platform: Option<String>,
    /// Since when it is in force; of platforms' and the house's own rules, which carry no such day here, the day of the rule book.
    pub since: Day,
}

/// A place in a text that breaks a rule.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "WordingFinding")]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// How bad it is.
    pub severity: Severity,
    /// First character of the words, counted in characters from 0.
    pub start: usize,
    /// The character behind the last one.
    pub end: usize,
    /// The words.
    pub words: String,
    /// The rule's name for people.
    pub name: String,
    /// Why it is so.
    pub why: String,
    /// A better sentence, in the language of the text.
    pub better: String,
    /// Where the rule comes from.
    pub source: Source,
}

/// Everything in a text that breaks a rule where it will be said, in the order of the text; told in its own language.
pub fn look(text: &str, situation: Situation) -> Vec<Finding> {
    look_in(text, situation, language_of(text))
}

/// [`look`], told to a person of this language.
pub fn look_in(text: &str, situation: Situation, language: Language) -> Vec<Finding> {
    let folded = fold::fold(text);
    let of_text = language_of(text);
    let mut found = Vec::new();
    for rule in &rules::book().rules {
        for (start, end) in matching::places(rule, &folded, situation) {
            found.push(Finding {
                rule: rule.id.clone(),
                severity: rule.severity,
                start,
                end,
                words: text.chars().skip(start).take(end - start).collect(),
                name: locale::text(language, &format!("wording.{}.name", rule.id)).to_owned(),
                why: locale::text(language, &format!("wording.{}.why", rule.id)).to_owned(),
                better: rule.better(of_text).to_owned(),
                source: rules::source(&rule.source, language),
            });
        }
    }
    found.sort_by_key(|finding| (finding.start, finding.end));
    found
}

/// A record without the sentences that tell what the buyer said: these are true whatever the buyer asked for.
pub fn own_words(record: &str) -> String {
    const BUYER: [&str; 8] = ["买家", "買家", "客人", "顾客", "顧客", "对方", "對方", "the buyer"];
    let sentences = record.split_inclusive(['。', '！', '？', '；', '!', '?', ';', '\n']);
    let told = |sentence: &&str| !BUYER.iter().any(|who| sentence.trim_start().to_lowercase().starts_with(who));
    sentences.filter(told).collect()
}

/// Findings that only ask for better words.
///
/// # Errors
/// `wording_forbidden` where there are words that must not be used.
pub fn must_be_allowed(text: &str, situation: Situation) -> Result<Vec<Finding>> {
    let found = look(text, situation);
    refuse_forbidden(&found)?;
    Ok(found)
}

/// Refuses words that must not be used; what is only better said otherwise passes.
///
/// # Errors
/// `wording_forbidden`.
pub fn pass(text: &str, situation: Situation) -> Result<()> {
    refuse_forbidden(&look(text, situation))
}

/// Refuses where a finding blocks.
///
/// # Errors
/// `wording_forbidden`.
pub fn refuse_forbidden(found: &[Finding]) -> Result<()> {
    let forbidden: Vec<&Finding> = found.iter().filter(|finding| finding.severity == Severity::Block).collect();
    let Some(first) = forbidden.first() else { return Ok(()) };
    let (rule, better) = (first.rule.clone(), first.better.clone());
    Err(WordingRefused::Forbidden { rule, words: first.words.clone(), better, count: forbidden.len() as i64 }.into())
}

/// The day the rules are from, and how many there are.
pub fn size() -> (Day, usize) {
    (rules::book().as_of, rules::book().rules.len())
}

/// The language a text is written in.
pub fn language_of(text: &str) -> Language {
    let chinese = text.chars().filter(|letter| ('\u{4e00}'..='\u{9fff}').contains(letter)).count();
    let latin = text.chars().filter(char::is_ascii_alphabetic).count();
    if chinese * 3 < latin {
        return Language::En;
    }
    let traditional = text.chars().filter(|letter| rules::book().traditional(*letter).is_some()).count();
    if traditional > 0 { Language::ZhTw } else { Language::ZhCn }
}

#[cfg(test)]
mod tests;
