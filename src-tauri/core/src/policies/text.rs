//! The policy in plain words for buyers, in the length that a place has room for.

use serde::Serialize;
use ts_rs::TS;

use super::{Cause, Payer, Rules, Way};
use crate::locale::{self, Language};
use crate::platforms::market::Market;
use crate::wording::plain::{Hard, hard_words};

/// A part of the policy with its lines.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PolicySection")]
pub struct Section {
    /// The clause it says, e.g. `return_days`.
    pub clause: String,
    /// What it answers.
    pub heading: String,
    /// The answer.
    pub lines: Vec<String>,
}

/// The policy as buyers read it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PolicyText {
    /// All of it.
    pub sections: Vec<Section>,
    /// For a product page: one line for each part that matters when buying.
    pub short: String,
    /// For a parcel card or a message: at most 60 letters in Chinese.
    pub card: String,
    /// What is hard to read in it.
    pub hard: Vec<HardLine>,
}

/// A line that is hard to read.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HardLine {
    /// The line.
    pub line: String,
    /// The places in it.
    pub places: Vec<Hard>,
}

/// What counts as a flaw, as clerk and inspector see it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PolicyFlaw")]
pub struct Flaw {
    /// In words.
    pub text: String,
    /// Name of a kept picture of it.
    pub picture: Option<String>,
}

/// What counts as a flaw, size and colour among it.
pub(super) fn flaws(rules: &Rules, language: Language) -> Vec<Flaw> {
    let say = |key: &str, with: &[(&str, &dyn std::fmt::Display)]| locale::say(language, key, with);
    let picture = |flaw: &String| rules.flaw_pictures.iter().find(|of| of.flaw == *flaw).map(|of| of.picture.clone());
    let mut flaws: Vec<Flaw> =
        rules.flaws.iter().map(|flaw| Flaw { text: sentence(flaw, language), picture: picture(flaw) }).collect();
    if let Some(cm) = rules.size_cm {
        flaws.push(Flaw { text: say("policies.text.size", &[("cm", &cm)]), picture: None });
    }
    if rules.colour_counts {
        flaws.push(Flaw { text: say("policies.text.colour", &[]), picture: None });
    }
    flaws
}

/// The rules as a text for the buyers of a market.
pub fn of(rules: &Rules, language: Language, market: Market) -> PolicyText {
    let say = |key: &str, with: &[(&str, &dyn std::fmt::Display)]| locale::say(language, key, with);
    let words = |text: &String| sentence(text, language);
    let part = |clause: &str, lines: Vec<String>| Section {
        clause: clause.to_owned(),
        heading: say(&format!("policies.heading.{clause}"), &[]),
        lines,
    };
    let last = 1 + rules.return_days;
    let until = match &rules.exempt {
        Some(id) => vec![
            say("policies.text.exempt", &[("goods", &say(&format!("policies.exempt.{id}"), &[]))]),
            say("policies.text.fault_days", &[("days", &rules.fault_days)]),
        ],
        None => vec![
            say("policies.text.return_days", &[("days", &rules.return_days), ("last", &last)]),
            say("policies.text.fault_days", &[("days", &rules.fault_days)]),
        ],
    };
    let mut state: Vec<String> = rules.conditions.iter().map(words).collect();
    if rules.opened_ok {
        state.push(say("policies.text.opened", &[]));
    }
    let freight = freight_lines(rules, language, market);
    let refund =
        rules.refund.iter().map(|one| say(&format!("policies.text.way.{}", way_id(one.way)), &[("hours", &one.hours)]));
    let mut sections = vec![
        part("return_days", until),
        part("conditions", state),
        part("flaws", flaws(rules, language).into_iter().map(|flaw| flaw.text).collect()),
        part("freight", freight.clone()),
        part("refund", refund.collect()),
        part("apply", vec![say("policies.text.apply", &[])]),
    ];
    if !rules.more.is_empty() {
        sections.push(part("more", rules.more.iter().map(words).collect()));
    }
    let first = &sections[0].lines[0];
    let hours = rules.refund_hours();
    let short = [
        first.clone(),
        freight.join(say("policies.text.and", &[]).as_str()),
        say("policies.text.money", &[("hours", &hours)]),
    ];
    let card = if rules.exempt.is_some() {
        say("policies.text.card.exempt", &[("days", &rules.fault_days)])
    } else {
        say("policies.text.card", &[("days", &rules.return_days)])
    };
    let hard = sections
        .iter()
        .flat_map(|section| &section.lines)
        .map(|line| HardLine { line: line.clone(), places: hard_words(line) })
        .filter(|line| !line.places.is_empty())
        .collect();
    PolicyText { short: short.join("\n"), card, hard, sections }
}

/// Who pays in two lines: what we pay, what the buyer pays.
fn freight_lines(rules: &Rules, language: Language, market: Market) -> Vec<String> {
    let of = |who: Payer| -> Vec<String> {
        let causes = Cause::ALL.into_iter().filter(|cause| rules.payer(*cause) == who);
        causes.map(|cause| locale::text(language, &format!("policies.cause.{}", cause.id())).to_owned()).collect()
    };
    let between = locale::text(language, "list.separator");
    [(Payer::Shop, of(Payer::Shop)), (Payer::Buyer, of(Payer::Buyer))]
        .into_iter()
        .filter(|(_, causes)| !causes.is_empty())
        .map(|(who, causes)| {
            let key = match (who, market) {
                (Payer::Buyer, Market::Abroad) => "policies.text.freight.buyer_alone".to_owned(),
                _ => format!("policies.text.freight.{}", who.id()),
            };
            locale::say(language, &key, &[("causes", &causes.join(between))])
        })
        .collect()
}

/// A clause's text: a sentence of the locale, or own words.
pub(super) fn sentence(text: &str, language: Language) -> String {
    match text.strip_prefix('@') {
        Some(id) => locale::text(language, &format!("policies.line.{id}")).to_owned(),
        None => text.to_owned(),
    }
}

/// As the locale names it.
pub(super) fn way_id(way: Way) -> &'static str {
    match way {
        Way::Original => "original",
        Way::Exchange => "exchange",
        Way::Credit => "credit",
        Way::Other => "other",
    }
}
