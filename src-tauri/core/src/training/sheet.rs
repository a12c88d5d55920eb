//! How far somebody is: what is read, what was asked, and for the owner whom to raise.

use pintui_store::{Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::questions::{ASKED, PASS, usable};
use super::quiz::{self, QuizDone};
use super::reading::{self, Item};
use super::{is_owner, learner, next};
use crate::door::{Call, Command, Read, Role};
use crate::locale::Language;
use crate::people::Person;
use crate::shops;

/// The learning of whoever has signed in, or of somebody the owner looks at.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TrainingSheet {
    /// Name of the shop.
    pub shop: String,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
    /// Whose; none for one's own.
    pub person: Option<i64>,
}

impl Command for TrainingSheet {
    type Answer = Training;
}

/// The answer of [`TrainingSheet`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Training {
    /// Whose learning it is; none where nobody has signed in.
    pub of: Option<Learner>,
    /// What is to be read.
    pub items: Vec<Item>,
    /// Rounds that were handed in, the newest first.
    pub rounds: Vec<QuizDone>,
    /// Closed cases that can be asked about.
    pub cases: i64,
    /// Closed cases that are needed.
    pub cases_needed: i64,
    /// Questions in a round.
    pub asked: i64,
    /// Right answers that pass.
    pub pass: i64,
    /// For the owner: all who learn, and whom to raise.
    pub people: Vec<Learner>,
}

/// Somebody who learns.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Learner {
    /// Key of the person.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// The role that passing opens; none at the top.
    pub next: Option<Role>,
    /// What is left to read.
    pub left: i64,
    /// What there is to read.
    pub to_read: i64,
    /// The newest round.
    pub last: Option<QuizDone>,
    /// Whether it was passed in this role: the owner may raise.
    pub passed: bool,
    /// Whether it is whoever looks.
    pub own: bool,
}

impl Read for TrainingSheet {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Training> {
        let shop = shops::must(tx, &self.shop)?.id;
        let place = (shop, Language::parse(&self.language));
        let mut people = Vec::new();
        if is_owner(call) {
            let only = crate::people::invented::shop(tx)?;
            for person in crate::people::all(tx)?.into_iter().filter(|_| only.is_none_or(|only| only == shop)) {
                if person.works_on(call.now.day()) && next(person.role).is_some() {
                    people.push(learning(tx, call, place, &person)?.0);
                }
            }
        }
        let nobody = self.person.is_none() && call.who.known().is_none();
        let (of, items) = match nobody {
            true => (None, Vec::new()),
            false => {
                let (of, items) = learning(tx, call, place, &learner(tx, call, self.person)?)?;
                (Some(of), items)
            }
        };
        let rounds = of.as_ref().map(|of| quiz::done(tx, of.id)).transpose()?.unwrap_or_default();
        Ok(Training {
            of,
            items,
            rounds,
            cases: usable(tx, shop)?,
            cases_needed: ASKED as i64,
            asked: ASKED as i64,
            pass: PASS as i64,
            people,
        })
    }
}

fn learning(
    tx: &impl Reading,
    call: &Call<'_>,
    place: (i64, Language),
    person: &Person,
) -> Result<(Learner, Vec<Item>)> {
    let items = reading::list(tx, call, place, person.id, person.role)?;
    let rounds = quiz::done(tx, person.id)?;
    let of = Learner {
        id: person.id,
        name: person.name.clone(),
        role: person.role,
        next: next(person.role),
        left: reading::left(&items),
        to_read: items.len() as i64,
        passed: next(person.role).is_some() && rounds.iter().any(|one| one.passed && one.role == person.role.name()),
        last: rounds.into_iter().next(),
        own: call.who.known().is_some_and(|signed| signed.person.id == person.id),
    };
    Ok((of, items))
}
