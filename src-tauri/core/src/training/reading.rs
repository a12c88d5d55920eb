//! What is to be read: the words and steps of each situation, and the policies that are in force.

use std::collections::BTreeMap;

use pintui_store::{At, Day, Reading, Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{TrainingRefused, oneself};
use crate::door::{Call, Command, Role, Write};
use crate::locale::Language;
use crate::platforms::market::market;
use crate::policies::{all_in_force, template, text};
use crate::scripts::{Mood, Stage, handbook, shelf};

/// Situations that a new clerk hands on; whoever wants the next tier reads them too.
const HARD: [&str; 5] = ["unsafe", "bad_review", "unreasonable", "warehouse_silent", "upset"];

/// Something to read.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "TrainingItem")]
pub struct Item {
    /// `script:flaw`, `policy:clothing`.
    pub item: String,
    /// `script` or `policy`.
    pub kind: String,
    /// Id of the situation, or of the category.
    pub about: String,
    /// What is done, step by step; the lines of a policy.
    pub steps: Vec<String>,
    /// What is said.
    pub words: Vec<ItemWords>,
    /// The day its newest words are from.
    pub since: Day,
    /// When the person read it.
    pub read_at: Option<At>,
    /// It was written anew since.
    pub changed: bool,
}

/// Words of a situation.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "TrainingWords")]
pub struct ItemWords {
    /// For which mood.
    pub mood: Mood,
    /// At which stage.
    pub stage: Stage,
    /// What is said.
    pub text: String,
}

/// The reading list of a person for the tier after this role.
pub(super) fn list(
    tx: &impl Reading,
    call: &Call<'_>,
    (shop, language): (i64, Language),
    person: i64,
    role: Role,
) -> Result<Vec<Item>> {
    let read: BTreeMap<String, At> = tx
        .rows("select item, read_at from training_reads where person_id = ?1", [person], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .into_iter()
        .collect();
    let scripts = shelf::all(tx, shop, language, call.now)?;
    let mut items = Vec::new();
    for situation in handbook::situations().iter().map(|one| &one.id) {
        let hard = HARD.contains(&situation.as_str());
        if (role == Role::ClerkOne && hard) || (role == Role::ClerkTwo && !hard) {
            continue;
        }
        let of: Vec<_> = scripts.iter().filter(|one| one.situation == *situation && one.words.is_some()).collect();
        let Some(first) = of.first().and_then(|one| one.words.as_ref()) else { continue };
        let said = of.iter().filter_map(|one| {
            let text = one.words.as_ref()?.text.clone();
            Some(ItemWords { mood: one.mood, stage: one.stage, text })
        });
        items.push(Item {
            item: format!("script:{situation}"),
            kind: "script".into(),
            steps: first.steps.clone(),
            words: said.collect(),
            since: of.iter().map(|one| one.since).max().unwrap_or(call.now.day()),
            about: situation.clone(),
            read_at: None,
            changed: false,
        });
    }
    if role != Role::ClerkTwo {
        let platform: String = tx.one("select platform from shops where id = ?1", [shop], |row| row.get(0))?;
        let market = market(&platform);
        for version in all_in_force(tx, shop, call.now.day())? {
            let sections = text::of(&version.rules, language, market).sections;
            items.push(Item {
                item: format!("policy:{}", version.category),
                kind: "policy".into(),
                about: version.category,
                steps: sections.into_iter().flat_map(|one| one.lines).collect(),
                words: Vec::new(),
                since: version.starts_on,
                read_at: None,
                changed: false,
            });
        }
    }
    for item in &mut items {
        item.read_at = read.get(&item.item).copied();
        item.changed = item.read_at.is_some_and(|at| at.day() < item.since);
    }
    Ok(items)
}

/// How many of a list are still to be read.
pub(super) fn left(items: &[Item]) -> i64 {
    items.iter().filter(|item| item.read_at.is_none() || item.changed).count() as i64
}

/// Ticks something as read, or takes the tick back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TickReading {
    /// `script:flaw`, `policy:clothing`.
    pub item: String,
    /// Whether it was read.
    pub done: bool,
}

impl Command for TickReading {
    type Answer = ();
}

impl Write for TickReading {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "item": self.item, "done": self.done })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let person = oneself(tx, call)?.id;
        let known = match self.item.split_once(':') {
            Some(("script", about)) => handbook::situation(about).is_some(),
            Some(("policy", about)) => template::of(about).is_ok(),
            _ => false,
        };
        if !known {
            return Err(TrainingRefused::ReadingUnknown { item: self.item }.into());
        }
        if self.done {
            tx.change(
                "insert into training_reads (person_id, item, read_at) values (?1, ?2, ?3)
                 on conflict (person_id, item) do update set read_at = excluded.read_at",
                (person, &self.item, call.now),
            )?;
        } else {
            tx.change("delete from training_reads where person_id = ?1 and item = ?2", (person, &self.item))?;
        }
        Ok(())
    }
}
