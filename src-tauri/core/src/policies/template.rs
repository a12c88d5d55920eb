//! Templates of twelve categories to start from, and what a policy has changed against its own.

use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::law::{Exempt, book};
use super::{PolicyRefused, Rules};
use crate::door::{Call, Command, Read};

/// What a category usually agrees.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "PolicyTemplate")]
pub struct Template {
    /// The category.
    pub category: String,
    /// Its rules.
    pub rules: Rules,
}

/// Lists the templates, with the law's list of exempt goods.
#[derive(Deserialize, TS)]
pub struct PolicyTemplates {}

impl Command for PolicyTemplates {
    type Answer = Templates;
}

/// The templates.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PolicyTemplateShelf")]
pub struct Templates {
    /// One for each category.
    pub templates: Vec<Template>,
    /// Goods that the law exempts.
    pub exempt: Vec<Exempt>,
}

impl Read for PolicyTemplates {
    fn answer(self, _: &Tx, _: &Call<'_>) -> Result<Templates> {
        Ok(Templates { templates: book().templates.clone(), exempt: book().exempt.clone() })
    }
}

/// The template of a category.
///
/// # Errors
/// `policy_category_unknown`.
pub fn of(category: &str) -> Result<&'static Template> {
    let found = book().templates.iter().find(|one| one.category == category);
    found.ok_or_else(|| PolicyRefused::CategoryUnknown { category: category.to_owned() }.into())
}

/// A clause that differs from the template.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PolicyChange")]
pub struct Changed {
    /// The clause, a locale key behind `policies.clause.`.
    pub clause: String,
    /// What the template says, as JSON's own words for numbers and lists of texts.
    pub template: Vec<String>,
    /// What this policy says.
    pub here: Vec<String>,
}

/// What rules change against the template of their category.
pub fn changed(category: &str, rules: &Rules) -> Result<Vec<Changed>> {
    let template = &of(category)?.rules;
    let told = |rules: &Rules| -> Vec<(&'static str, Vec<String>)> {
        let flag = |yes: bool| vec![yes.to_string()];
        let freight = rules.freight.iter().map(|one| format!("{}:{}", one.cause.id(), one.who.id()));
        let refund = rules.refund.iter().map(|one| format!("{}:{}", super::text::way_id(one.way), one.hours));
        vec![
            ("return_days", vec![rules.return_days.to_string()]),
            ("fault_days", vec![rules.fault_days.to_string()]),
            ("exempt", rules.exempt.iter().map(|id| format!("@exempt.{id}")).collect()),
            ("opened_ok", flag(rules.opened_ok)),
            ("conditions", rules.conditions.clone()),
            ("flaws", rules.flaws.clone()),
            ("flaw_pictures", rules.flaw_pictures.iter().map(|of| of.flaw.clone()).collect()),
            ("refund", refund.collect()),
            ("freight", freight.collect()),
            ("size_cm", rules.size_cm.iter().map(i64::to_string).collect()),
            ("colour_counts", flag(rules.colour_counts)),
            ("more", rules.more.clone()),
        ]
    };
    let both = told(template).into_iter().zip(told(rules));
    Ok(both
        .filter(|((_, template), (_, here))| template != here)
        .map(|((clause, template), (_, here))| Changed { clause: clause.to_owned(), template, here })
        .collect())
}
