//! The rules as data, read once: patterns, where they apply, severity, source and better words.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use pintui_store::Day;
use regex::Regex;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer};

use super::{Channel, Purpose, Severity, Source};
use crate::locale::{self, Language};

/// All rules with what the interpreter needs to read a text.
#[derive(Deserialize)]
pub(super) struct RuleBook {
    pub(super) as_of: Day,
    sources: BTreeMap<String, Origin>,
    #[serde(deserialize_with = "pairs")]
    traditional: FxHashMap<char, char>,
    /// Signs that stand for another one: full-width marks, stars, bank notes.
    #[serde(deserialize_with = "signs")]
    pub(super) same: FxHashMap<char, char>,
    /// Ways to ask that hold a "not" and mean none.
    pub(super) asking: Vec<String>,
    pub(super) rules: Vec<Rule>,
    pub(super) plain: Vec<HardWord>,
}

/// A word of offices and what people say for it.
#[derive(Deserialize)]
pub(super) struct HardWord {
    pub(super) hard: String,
    pub(super) easy: String,
}

#[derive(Deserialize)]
struct Origin {
    platform: Option<String>,
    since: Day,
}

/// One rule.
#[derive(Deserialize)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) severity: Severity,
    pub(super) source: String,
    /// What texts it looks at; empty for all.
    #[serde(default)]
    pub(super) purposes: Vec<Purpose>,
    /// Which channels it looks at; empty for all.
    #[serde(default)]
    pub(super) channels: Vec<Channel>,
    /// Asked of the text with its sentence marks.
    #[serde(default, deserialize_with = "regexes")]
    pub(super) patterns: Vec<Regex>,
    /// Asked of the letters and digits alone.
    #[serde(default, deserialize_with = "regexes")]
    pub(super) tight: Vec<Regex>,
    /// Breaks the rule where the text lacks it.
    #[serde(default, deserialize_with = "maybe")]
    pub(super) missing: Option<Regex>,
    /// Not meant where this stands right before.
    #[serde(default, deserialize_with = "maybe")]
    pub(super) unless_before: Option<Regex>,
    /// Not meant where the words themselves hold this.
    #[serde(default, deserialize_with = "maybe")]
    pub(super) unless_match: Option<Regex>,
    /// Not meant where this stands right after.
    #[serde(default, deserialize_with = "maybe")]
    pub(super) unless_after: Option<Regex>,
    /// Not meant where the sentence holds this.
    #[serde(default, deserialize_with = "maybe")]
    pub(super) unless_in: Option<Regex>,
    /// Forgiven where all of this follows soon.
    pub(super) needs_after: Option<NeedsAfter>,
    better: BTreeMap<String, String>,
}

/// What must follow.
#[derive(Deserialize)]
pub(super) struct NeedsAfter {
    pub(super) within: usize,
    #[serde(deserialize_with = "regexes")]
    pub(super) all: Vec<Regex>,
}

impl Rule {
    pub(super) fn better(&self, language: Language) -> &str {
        self.better.get(language.tag()).map_or("", String::as_str)
    }
}

impl RuleBook {
    /// The simplified form of a traditional character.
    pub(super) fn traditional(&self, letter: char) -> Option<char> {
        self.traditional.get(&letter).copied()
    }
}

/// The rules of this program.
pub(super) fn book() -> &'static RuleBook {
    static BOOK: OnceLock<RuleBook> = OnceLock::new();
    BOOK.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/wording.json")).expect("a test reads data/wording.json")
    })
}

/// Where a rule comes from, with its name for people.
pub(super) fn source(id: &str, language: Language) -> Source {
    let origin = &book().sources[id];
    Source {
        id: id.to_owned(),
        name: locale::text(language, &format!("wording.source.{id}")).to_owned(),
        platform: origin.platform.clone(),
        since: origin.since,
    }
}

fn regex<E: serde::de::Error>(pattern: &str) -> Result<Regex, E> {
    Regex::new(pattern).map_err(E::custom)
}

fn regexes<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Regex>, D::Error> {
    Vec::<String>::deserialize(from)?.iter().map(|pattern| regex(pattern)).collect()
}

fn maybe<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Regex>, D::Error> {
    String::deserialize(from).and_then(|pattern| regex(&pattern)).map(Some)
}

fn pairs<'de, D: Deserializer<'de>>(from: D) -> Result<FxHashMap<char, char>, D::Error> {
    let letters: Vec<char> = String::deserialize(from)?.chars().collect();
    Ok(letters.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect())
}

fn signs<'de, D: Deserializer<'de>>(from: D) -> Result<FxHashMap<char, char>, D::Error> {
    let signs = BTreeMap::<char, char>::deserialize(from)?;
    Ok(signs.into_iter().collect())
}
