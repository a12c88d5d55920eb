//! Tries a layout: the normal import with it, rolled back, and what would have come of it.

use std::collections::BTreeMap;
use std::path::Path;

use pintui_store::{Book, Ending, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::draft::{self, Draft, Headed};
use super::effect::{self, LayoutEffect};
use crate::door::{Call, Command, Whole};
use crate::intake::import::{ImportFiles, Twins};
use crate::intake::profile::Known;
use crate::intake::report::FileReport;
use crate::intake::run;
use crate::platforms::formats::Format;
use crate::platforms::statuses::{self, Vocabulary};

/// Rehearses the import of a file with a layout that is not saved. Nothing is kept.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TryLayout {
    /// Path of the file.
    pub file: String,
    /// Password of a protected workbook.
    pub password: Option<String>,
    /// Name of the shop it would go into.
    pub shop: String,
    /// Platform id.
    pub platform: String,
    /// The layout.
    pub draft: Draft,
}

impl Command for TryLayout {
    type Answer = Tried;
}

/// What would happen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Tried {
    /// Data rows.
    pub rows: u64,
    /// Rows whose key is new.
    pub added: u64,
    /// Rows that change something.
    pub updated: u64,
    /// Rows that change nothing.
    pub unchanged: u64,
    /// Rows that cannot be taken.
    pub rejected: u64,
    /// What is wrong, most rows first.
    pub issues: Vec<Issue>,
    /// The words of its status column, those that only a person can explain first.
    pub statuses: Vec<StatusWord>,
    /// What those words can mean.
    pub meanings: Vec<String>,
    /// What the book would have afterwards.
    pub effect: LayoutEffect,
}

/// A word of a status column.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StatusWord {
    /// As it stands in the file.
    pub word: String,
    /// Ours for it; none where it has not been explained.
    pub meaning: Option<String>,
}

/// One kind of trouble in one column.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Issue {
    /// Name of the column; empty where it is not one column's.
    pub column: String,
    /// What is wrong: texts `problem.<code>.what` and `.next`.
    pub code: String,
    /// Rows.
    pub rows: u64,
}

/// Id of a layout without a name.
const DRAFT: &str = "draft";

impl Whole for TryLayout {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Tried> {
        let password = self.password.as_deref().filter(|password| !password.is_empty());
        let headed = draft::headed(Path::new(&self.file), password, self.draft.header_row)?;
        let format = self.draft.format(&headed, DRAFT, &self.platform)?;
        let vocabulary = draft::vocabulary(self.draft.grain);
        let statuses = statuses_of(&self.draft, &headed, &format, vocabulary);
        let ask = ImportFiles {
            files: vec![self.file],
            shop: self.shop,
            platform: Some(self.platform),
            profile: Some(DRAFT.into()),
            as_of: None,
            password: self.password,
            pasted: None,
            // Which shop it is comes with the preview.
            twins: Twins::Take,
            currency: None,
        };
        let ask_platform = ask.platform.clone().unwrap_or_default();
        let known = Known { formats: &[format], wanted: Some(DRAFT), platform: Some(&ask_platform) };
        let mut effect = None;
        let ran = run::run_known(book, call, &ask, &known, Ending::RollBack, None, |tx, shop, run| {
            effect = Some(effect::of(tx, shop, run)?);
            Ok(())
        })?;
        let report = ran.report.files.into_iter().next().unwrap_or_default();
        Ok(Tried {
            issues: issues_of(&report),
            rows: report.rows,
            added: report.added,
            updated: report.updated,
            unchanged: report.unchanged,
            rejected: report.rejected,
            statuses,
            meanings: statuses::meanings(vocabulary).iter().map(|&ours| ours.to_owned()).collect(),
            effect: effect.expect("a run that is done has been counted"),
        })
    }
}

fn statuses_of(draft: &Draft, headed: &Headed, format: &Format, vocabulary: Vocabulary) -> Vec<StatusWord> {
    let column = draft.fields.iter().position(|field| field.as_deref() == Some("status"));
    let words = column.filter(|at| headed.personal.get(*at) == Some(&false));
    let words = words.map_or(&[][..], |at| headed.words[at].as_slice());
    let mut statuses: Vec<StatusWord> = words
        .iter()
        .map(|word| StatusWord { word: word.clone(), meaning: format.meaning(vocabulary, word).map(str::to_owned) })
        .collect();
    // What a person explains stays where it is.
    statuses.sort_by_key(|status| status.meaning.is_some() && !draft.statuses.contains_key(&status.word));
    statuses
}

fn issues_of(report: &FileReport) -> Vec<Issue> {
    let mut rows: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for problem in &report.problems {
        *rows.entry((&problem.code, &problem.column)).or_default() += 1;
    }
    // What is not listed is of the column that most of the listed ones are of.
    for (code, left) in &report.problems_left_out {
        let of_code = rows.iter_mut().filter(|((own, _), _)| *own == code.as_str());
        if let Some((_, count)) = of_code.max_by_key(|(_, count)| **count) {
            *count += left;
        }
    }
    let issue =
        |((code, column), rows): ((&str, &str), u64)| Issue { column: column.to_owned(), code: code.to_owned(), rows };
    let mut issues: Vec<Issue> = rows.into_iter().map(issue).collect();
    issues.sort_by(|one, other| other.rows.cmp(&one.rows).then_with(|| one.column.cmp(&other.column)));
    issues
}
