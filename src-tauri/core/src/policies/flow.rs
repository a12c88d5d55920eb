//! Flow pictures from the rules: the steps of a return and of an exchange, for buyers and for clerks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Payer, Rules, Way};
use crate::locale::{self, Language};

/// For whom a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PolicyReader")]
pub enum Reader {
    /// A buyer: nothing of the house's limits.
    Buyer,
    /// A clerk.
    Clerk,
}

/// Which flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PolicyFlowKind")]
pub enum Kind {
    /// The goods go back for money.
    Return,
    /// They go back for others.
    Exchange,
}

/// A flow, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Flow {
    /// Which.
    pub kind: Kind,
    /// What it is about.
    pub title: String,
    /// For whom.
    pub reader: Reader,
    /// Its steps.
    pub steps: Vec<FlowStep>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FlowStep {
    /// Who does it: `buyer` or `shop`.
    pub who: String,
    /// What is done.
    pub text: String,
    /// When, or what it costs.
    pub note: Option<String>,
    /// What only clerks see: limits, who decides, proof.
    pub inside: Option<String>,
}

/// The pictures of a policy: return and exchange.
pub fn of(rules: &Rules, reader: Reader, language: Language) -> Vec<Flow> {
    [Kind::Return, Kind::Exchange].into_iter().filter_map(|kind| one(rules, kind, reader, language)).collect()
}

/// One of them; no exchange where the policy offers none.
pub(super) fn one(rules: &Rules, kind: Kind, reader: Reader, language: Language) -> Option<Flow> {
    match kind {
        Kind::Return => Some(flow(kind, "return", rules, reader, language)),
        Kind::Exchange => {
            let offered = rules.refund.iter().any(|one| one.way == Way::Exchange);
            offered.then(|| flow(kind, "exchange", rules, reader, language))
        }
    }
}

fn flow(kind: Kind, name: &str, rules: &Rules, reader: Reader, language: Language) -> Flow {
    let say = |key: &str, with: &[(&str, &dyn std::fmt::Display)]| {
        locale::say(language, &format!("policies.flow.{key}"), with)
    };
    let step = |who: &str, text: String, note: Option<String>, inside: Option<String>| FlowStep {
        who: who.to_owned(),
        text,
        note,
        inside: inside.filter(|_| reader == Reader::Clerk),
    };
    let days = if rules.exempt.is_some() { rules.fault_days } else { rules.return_days };
    let hours = match kind {
        Kind::Exchange => rules.refund.iter().find(|one| one.way == Way::Exchange).map_or(48, |one| one.hours),
        Kind::Return => rules.refund_hours(),
    };
    let buyer_pays = rules.freight.iter().any(|one| one.who == Payer::Buyer);
    let sending = if buyer_pays { "send.some" } else { "send.free" };
    let steps = vec![
        step("buyer", say("apply", &[]), Some(say("apply.note", &[("days", &days)])), Some(say("apply.inside", &[]))),
        step("shop", say("answer", &[]), Some(say("answer.note", &[])), Some(say("answer.inside", &[]))),
        step("buyer", say("send", &[]), Some(say(sending, &[])), Some(say("send.inside", &[]))),
        step("shop", say("inspect", &[]), Some(say("inspect.note", &[])), Some(say("inspect.inside", &[]))),
        step(
            "shop",
            say(&format!("{name}.end"), &[]),
            Some(say(&format!("{name}.note"), &[("hours", &hours)])),
            Some(say("end.inside", &[("hours", &hours)])),
        ),
    ];
    Flow { kind, title: say(&format!("{name}.title"), &[]), reader, steps }
}
