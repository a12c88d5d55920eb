//! Whether a case fits the policy, and by which clause.
//!
//! ```text
//! signed      1st, at any hour
//! counted     from the 2nd
//! 7 days      to the 8th 23:59:59; the 9th 00:00 is late
//! ```

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::text::Flaw;
use super::versions::in_force;
use super::{Cause, Payer, PolicyRefused, Refund, Rules, template, text};
use crate::cases::known::{self, Source};
use crate::checks::checklist::{Article, category_of};
use crate::door::{Call, Command, Read};
use crate::locale::{self, Language};
use crate::platforms::market::{Market, market};
use crate::reasons::Words;

/// In what state the goods are, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GoodsState")]
pub enum State {
    /// As they left, opened and tried at most.
    Unused,
    /// Used or washed.
    Used,
}

/// Advises on a case.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AdviseCase {
    /// Key of the case.
    pub case_id: i64,
    /// The state of the goods; none while nobody knows.
    pub state: Option<State>,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
}

impl Command for AdviseCase {
    type Answer = Advice;
}

/// What the policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PolicyVerdict")]
pub enum Verdict {
    /// It is to be taken back.
    Fits,
    /// It need not be.
    DoesNotFit,
    /// Something is not known yet.
    Unclear,
}

/// The advice for a case.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Advice {
    /// What the policy says.
    pub verdict: Verdict,
    /// The clause that decides, a locale key behind `policies.clause.`.
    pub clause: String,
    /// In one sentence.
    pub text: String,
    /// What that clause says to buyers.
    pub says: Vec<String>,
    /// How many days after sign-off it was applied for; 0 is the day of sign-off.
    pub day: Option<i64>,
    /// The last moment that counts.
    pub until: Option<At>,
    /// Who pays the freight: whoever was noted, else by the cause that is known best.
    pub freight: Payer,
    /// Whether somebody has noted who pays in this case.
    pub freight_noted: bool,
    /// Who would pay by the stated cause, where that differs.
    pub freight_as_stated: Option<Payer>,
    /// The cause that was gone by.
    pub cause: Cause,
    /// Who knows that cause; none where it is the stated one.
    pub known_by: Option<Source>,
    /// What counts as a flaw of such goods.
    pub flaws: Vec<Flaw>,
    /// How something is given back, and within how many hours of the receipt of the goods.
    pub refund: Vec<Refund>,
    /// The category of the goods.
    pub category: String,
    /// The version in force when the order was paid; none where there was none: then the law's days count.
    pub version: Option<i64>,
}

impl Read for AdviseCase {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Advice> {
        let facts = facts(tx, self.case_id)?;
        advise(tx, &facts, &self, call.now)
    }
}

/// What is known of a case.
pub(crate) struct Facts {
    shop: i64,
    market: Market,
    category: &'static str,
    stated: Cause,
    known: Option<(Source, Cause)>,
    noted: Option<Payer>,
    ordered_on: Option<Day>,
    signed_at: Option<At>,
    applied_at: Option<At>,
}

impl Facts {
    /// As they were before anybody asked the buyer or looked at the goods.
    pub(crate) fn only_stated(self) -> Self {
        Self { known: None, noted: None, ..self }
    }

    /// The category of the goods.
    pub(crate) fn category(&self) -> &'static str {
        self.category
    }
}

pub(crate) fn facts(tx: &impl Reading, case: i64) -> Result<Facts> {
    let words = Words::read(tx)?;
    let found = tx.maybe(include_str!("facts.sql"), named_params! { ":case": case }, |row| {
        let (title, word): (Option<String>, Option<String>) = (row.get("title")?, row.get("category")?);
        let title = title.unwrap_or_default();
        let (platform, reason): (String, Option<String>) = (row.get("platform")?, row.get("reason_stated")?);
        Ok(Facts {
            shop: row.get("shop_id")?,
            market: market(&platform),
            category: category_of(&Article { product: None, title: &title, category: word.as_deref() }),
            stated: stated(&words, &platform, reason.as_deref()),
            known: None,
            noted: row.get::<_, Option<String>>("freight_way")?.map(|way| payer_of(&way)),
            ordered_on: row.get::<_, Option<At>>("ordered_at")?.map(At::day),
            signed_at: row.get("signed_at")?,
            applied_at: row.get("applied_at")?,
        })
    })?;
    let found = found.ok_or(PolicyRefused::PolicyCaseUnknown { case_id: case })?;
    let known = known::best(tx, case)?;
    let known = known.map(|it| (it.source, cause_of(&it.class, it.detail.as_deref().unwrap_or_default())));
    Ok(Facts { known, ..found })
}

pub(super) fn stated(words: &Words, platform: &str, reason: Option<&str>) -> Cause {
    let Some(reason) = reason else { return Cause::ChangedMind };
    cause_of(words.meaning(platform, reason).class, reason)
}

/// Who pays by the way that was noted; an insurance pays the buyer back.
fn payer_of(way: &str) -> Payer {
    match way {
        "insurance" | "paid_by_buyer" => Payer::Buyer,
        _ => Payer::Shop,
    }
}

pub(super) fn cause_of(class: &str, reason: &str) -> Cause {
    let reason = reason.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| reason.contains(word));
    // a size that is not the one that was told is told wrongly
    let of_size = says(&["尺码", "尺寸", "大小", "尺碼", "size"]) && !says(&["不符", "not as described"]);
    match class {
        "quality" => Cause::Fault,
        "missing_or_wrong" => Cause::Wrong,
        "logistics" => Cause::Transport,
        _ if of_size => Cause::Size,
        "description" => Cause::Description,
        _ => Cause::ChangedMind,
    }
}

/// Who pays the way back of a case: the one answer for the card, the words to the buyer and the money.
pub(crate) fn payer(tx: &impl Reading, case: i64, now: At) -> Result<Payer> {
    let asked = AdviseCase { case_id: case, state: None, language: Language::ZhCn.tag().to_owned() };
    Ok(advise(tx, &facts(tx, case)?, &asked, now)?.freight)
}

/// The rules of the day the order was paid with the number of their version; where there was none, the law's days.
pub(super) fn rules_of(tx: &impl Reading, facts: &Facts, now: At) -> Result<(Option<i64>, Rules)> {
    let ordered = facts.ordered_on.or(facts.applied_at.map(At::day)).unwrap_or(now.day());
    if let Some(version) = in_force(tx, facts.shop, facts.category, ordered)? {
        return Ok((Some(version.version), version.rules));
    }
    let template = template::of(facts.category)?.rules.clone();
    Ok((None, Rules { fault_days: super::law::book().fault_days(), ..template }))
}

/// The advice, by the rules of the day the order was paid.
pub(crate) fn advise(tx: &impl Reading, facts: &Facts, asked: &AdviseCase, now: At) -> Result<Advice> {
    let language = Language::parse(&asked.language);
    let (version, rules) = rules_of(tx, facts, now)?;
    let rules = &rules;
    let cause = facts.known.map_or(facts.stated, |(_, cause)| cause);
    let applied = facts.applied_at.unwrap_or(now);
    let days = if cause.ours() { rules.fault_days } else { rules.return_days };
    let until = facts.signed_at.map(|signed| end_of(signed.day().plus(days)));
    let day = facts.signed_at.map(|signed| i64::from(applied.day().number() - signed.day().number()));
    let (verdict, clause) = decided(rules, cause, asked.state, day, until.map(|until| applied > until));
    let who = facts.noted.unwrap_or_else(|| rules.payer(cause));
    let by_stated = rules.payer(facts.stated);
    let said = match verdict {
        Verdict::Fits => "fits",
        // A policy that is not written refuses nothing; it is the law that does not ask for it.
        Verdict::DoesNotFit if version.is_none() && facts.market == Market::Abroad => "unwritten",
        Verdict::DoesNotFit if version.is_none() && clause != "exempt" => "law",
        Verdict::DoesNotFit => "not",
        Verdict::Unclear => "unclear",
    };
    let sections = text::of(rules, language, facts.market).sections;
    let said_by = if clause == "fault_days" || clause == "exempt" { "return_days" } else { clause };
    Ok(Advice {
        verdict,
        clause: clause.to_owned(),
        text: told(said, clause, day, days, who, language),
        says: sections.into_iter().find(|one| one.clause == said_by).map(|one| one.lines).unwrap_or_default(),
        day,
        until,
        freight: who,
        freight_noted: facts.noted.is_some(),
        freight_as_stated: Some(by_stated).filter(|by_stated| facts.noted.is_none() && *by_stated != who),
        cause,
        known_by: facts.known.map(|(source, _)| source),
        flaws: text::flaws(rules, language),
        refund: rules.refund.clone(),
        category: facts.category.to_owned(),
        version,
    })
}

fn end_of(day: Day) -> At {
    At(day.plus(1).0.and_time(chrono::NaiveTime::MIN) - chrono::Duration::seconds(1))
}

fn decided(
    rules: &Rules,
    cause: Cause,
    state: Option<State>,
    day: Option<i64>,
    late: Option<bool>,
) -> (Verdict, &'static str) {
    let Some(late) = late else { return (Verdict::Unclear, "not_signed") };
    // Whoever asks before the parcel is there gives it back unopened.
    if day.is_some_and(|day| day < 0) {
        return (Verdict::Fits, "not_signed");
    }
    if cause.ours() {
        return if late { (Verdict::DoesNotFit, "fault_days") } else { (Verdict::Fits, "fault_days") };
    }
    if let Some(exempt) = &rules.exempt {
        let confirmed = super::law::book().exempt.iter().any(|one| one.id == *exempt && one.confirmed);
        return (if confirmed { Verdict::Unclear } else { Verdict::DoesNotFit }, "exempt");
    }
    match (late, state) {
        (true, _) => (Verdict::DoesNotFit, "return_days"),
        (false, Some(State::Unused)) => (Verdict::Fits, "return_days"),
        (false, Some(State::Used)) => (Verdict::DoesNotFit, "conditions"),
        (false, None) => (Verdict::Unclear, "conditions"),
    }
}

fn told(said: &str, clause: &str, day: Option<i64>, days: i64, who: Payer, language: Language) -> String {
    let payer = format!("policies.advice.freight.{}", who.id());
    let freight = locale::text(language, &payer);
    let day = day.unwrap_or_default();
    let key = format!("policies.advice.{said}.{clause}");
    locale::say(language, &key, &[("day", &day), ("days", &days), ("freight", &freight)])
}
