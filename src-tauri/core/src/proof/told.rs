//! What the sheet says, in sentences of its language: the same words on paper and in the bundle.

use pintui_store::{At, Fen};

use super::export::{Audience, Exhibit, ProofPart};
use super::sheet::{Moment, ProofSheet};
use crate::checks::list::CheckRow;
use crate::evidence::kind::Kind;
use crate::evidence::list::EvidenceRow;
use crate::locale::{Language, say, text};
use crate::platforms::currencies;

/// A sheet with what was chosen to go in.
pub(super) struct Told<'a> {
    pub(super) sheet: &'a ProofSheet,
    pub(super) exhibits: &'a [Exhibit],
    pub(super) audience: Audience,
    pub(super) parts: &'a [ProofPart],
    pub(super) language: Language,
    pub(super) now: At,
}

/// One thing that happened, as it stands on the sheet.
pub(super) struct Happened<'a> {
    pub(super) what: &'a str,
    pub(super) at: String,
    pub(super) title: String,
    pub(super) lines: Vec<String>,
    pub(super) exhibits: Vec<&'a Exhibit>,
}

impl<'a> Told<'a> {
    /// A text of the sheet's language.
    pub(super) fn text(&self, key: &str) -> String {
        text(self.language, key).to_owned()
    }

    pub(super) fn say(&self, key: &str, params: &[(&str, &dyn std::fmt::Display)]) -> String {
        say(self.language, key, params)
    }

    /// An amount the way the sheet writes it.
    pub(super) fn money(&self, fen: Fen) -> String {
        currencies::written(&self.sheet.currency, fen)
    }

    pub(super) fn has(&self, part: ProofPart) -> bool {
        self.parts.contains(&part)
    }

    /// The platform's name and the parcel's number.
    pub(super) fn number(&self) -> String {
        let platform = self.text(&format!("platform.{}", self.sheet.platform));
        let number = match (&self.sheet.order, self.sheet.cases.first()) {
            (Some(sheet), _) => sheet.order.order_no.as_str(),
            (None, Some(case)) => case.order_no.as_deref().unwrap_or(&case.case_no),
            (None, None) => "",
        };
        format!("{platform} {number}")
    }

    /// What was bought.
    pub(super) fn goods(&self) -> String {
        let lines = self.sheet.order.iter().flat_map(|sheet| &sheet.lines);
        let goods: Vec<String> = lines
            .map(|line| {
                let kind = line.sku_name.as_deref().map(|name| format!(" {name}")).unwrap_or_default();
                let count = line.quantity.map(|count| format!(" × {count}")).unwrap_or_default();
                format!("{}{kind}{count}", line.product)
            })
            .collect();
        if goods.is_empty() {
            let known = self.sheet.order.as_ref().and_then(|sheet| sheet.order.goods.clone());
            return known.or(self.sheet.cases.first().and_then(|case| case.product.clone())).unwrap_or_default();
        }
        goods.join("；")
    }

    /// What happened, in order, with the chosen proof of each.
    pub(super) fn story(&self) -> Vec<Happened<'a>> {
        self.sheet.moments.iter().filter(|moment| self.tells(moment)).map(|moment| self.happened(moment)).collect()
    }

    fn tells(&self, moment: &Moment) -> bool {
        match moment.what.as_str() {
            // Money has a table of its own.
            "paid" => false,
            "agreed" | "closed" => self.audience == Audience::Own,
            "kept" => moment.evidence.iter().any(|id| self.exhibits.iter().any(|exhibit| exhibit.row.id == *id)),
            _ => true,
        }
    }

    fn happened(&self, moment: &'a Moment) -> Happened<'a> {
        let mut lines = Vec::new();
        let mut title = self.text(&format!("proof.moment.{}", moment.what));
        if let Some(done) = &moment.check {
            let passed = done.check.result == "passed";
            title = self.text(if passed { "proof.moment.passed" } else { "proof.moment.failed" });
            lines.push(self.say("proof.check.by", &[("staff", &done.check.staff), ("seconds", &done.check.seconds)]));
            if passed {
                lines.push(self.say("proof.check.points", &[("passed", &done.passed), ("points", &done.answered)]));
            } else {
                lines.push(self.fault(&done.check));
            }
        }
        let sheet = self.sheet.order.as_ref();
        if moment.what == "shipped"
            && let Some(sheet) = sheet
        {
            let parcel: Vec<&str> =
                [&sheet.carrier, &sheet.tracking_no].into_iter().flatten().map(String::as_str).collect();
            lines.extend((!parcel.is_empty()).then(|| parcel.join(" ")));
        }
        if let Some(case) = moment.case_id.and_then(|id| self.sheet.cases.iter().find(|case| case.id == id)) {
            match moment.what.as_str() {
                "applied" => {
                    if self.has(ProofPart::Reason)
                        && let Some(reason) = &case.reason
                    {
                        lines.push(self.say("proof.reason", &[("reason", reason)]));
                    }
                    lines.extend(case.kind.as_ref().map(|kind| self.text(&format!("case.kind.{kind}"))));
                }
                "refunded" if self.has(ProofPart::Money) => {
                    lines.extend(case.refund_fen.map(|fen| self.money(fen)));
                }
                _ => {}
            }
        }
        let exhibits: Vec<&Exhibit> = moment
            .evidence
            .iter()
            .filter_map(|id| self.exhibits.iter().find(|exhibit| exhibit.row.id == *id))
            .collect();
        Happened { what: &moment.what, at: minute(moment.at), title, lines, exhibits }
    }

    fn fault(&self, check: &CheckRow) -> String {
        let Some(fault) = &check.fault else { return String::new() };
        let named = |key: String, id: &str| {
            let found = say(self.language, &key, &[]);
            if found == key { id.to_owned() } else { found }
        };
        let own = |text: &Option<String>, room: &str, id: &str| {
            text.clone().unwrap_or_else(|| named(format!("checklist.{room}.{id}"), id))
        };
        let point = own(&fault.point_text, "point", &fault.point);
        let parts = [
            fault.defect.as_ref().map(|id| own(&fault.defect_text, "defect", id)).unwrap_or_default(),
            fault.product.clone().unwrap_or_default(),
            if fault.is_of_a_gift() { point } else { self.say("station.fault.seen_at", &[("point", &point)]) },
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// One line about a photo or clip: what, when, at which step, by whom.
    pub(super) fn caption(&self, row: &EvidenceRow) -> String {
        let mut parts = vec![self.text(&format!("proof.scene.{}", scene(row))), second(row.taken_at)];
        if row.kind == Kind::Clip {
            parts.push(self.say("proof.clip.length", &[("seconds", &(row.milliseconds.unwrap_or(0) / 1000))]));
        }
        if let Some(step) = row.step {
            parts.push(self.text(&format!("checklist.step.{}", step.name())));
        }
        if !row.staff.is_empty() {
            parts.push(self.say("proof.staff", &[("staff", &row.staff)]));
        }
        if let Some(at) = row.thinned_at {
            parts.push(self.say("proof.thinned", &[("date", &at.day())]));
        }
        parts.join(" · ")
    }

    /// What stands under it all.
    pub(super) fn unchanged(&self) -> String {
        let there = self.exhibits.iter().filter(|exhibit| exhibit.bytes.is_some()).count();
        self.say("proof.unchanged", &[("files", &there), ("at", &minute(self.now))])
    }
}

fn scene(row: &EvidenceRow) -> &'static str {
    row.scene.name()
}

pub(super) fn minute(at: At) -> String {
    at.0.format("%Y-%m-%d %H:%M").to_string()
}

pub(super) fn second(at: At) -> String {
    at.0.format("%Y-%m-%d %H:%M:%S").to_string()
}
