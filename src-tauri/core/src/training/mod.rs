//! New clerks learn the shop's own way: what to read, and short questions from cases of this shop that are closed.
//!
//! [reading] is the list to tick, [questions] makes questions of what the book and the handbook say, [quiz] puts and
//! judges them, [sheet] shows how far each is. Nobody is raised by it: whoever passes is proposed, [raise] is the
//! owner's press. Of a case only goods, stated reason and end are shown; nothing of the buyer.

pub mod questions;
pub mod quiz;
pub mod raise;
pub mod reading;
pub mod sheet;

use pintui_store::{Reading, Result, refusals};

use crate::door::{Call, Role};
use crate::people::{self, Person};

refusals! {
    /// Refusals about learning.
    TrainingRefused {
        /// Somebody else's learning is the owner's to see.
        NotYours = "training_not_yours",
        /// Nobody has signed in, or the person is not one of the shop's.
        LearnerUnknown = "training_learner_unknown",
        /// Nothing of this name is to be read.
        ReadingUnknown { item: String } = "training_reading_unknown",
        /// Some of it has not been read.
        NotRead { left: i64 } = "training_not_read",
        /// Above this tier there is none.
        TopTier = "training_top_tier",
        /// Too few cases are closed.
        TooFewCases { cases: i64, needed: i64 } = "training_too_few_cases",
        /// No such questions, or they were answered before.
        QuizOver = "training_quiz_over",
        /// A question has no answer.
        AnswerMissing { number: i64 } = "training_answer_missing",
        /// The person has not passed.
        NotPassed = "training_not_passed",
    }
}

/// The tier that a role opens by learning.
pub(crate) fn next(role: Role) -> Option<Role> {
    match role {
        Role::ClerkOne => Some(Role::ClerkTwo),
        Role::ClerkTwo => Some(Role::ClerkThree),
        _ => None,
    }
}

fn is_owner(call: &Call<'_>) -> bool {
    call.who.known().is_none_or(|signed| signed.person.role == Role::Owner)
}

/// The person whose learning is asked for: whoever has signed in, or whom the owner looks at.
fn learner(tx: &impl Reading, call: &Call<'_>, asked: Option<i64>) -> Result<Person> {
    let own = call.who.known().map(|signed| signed.person.id);
    if asked.is_some() && asked != own && !is_owner(call) {
        return Err(TrainingRefused::NotYours.into());
    }
    let id = asked.or(own).ok_or(TrainingRefused::LearnerUnknown)?;
    people::by_id(tx, id)?.ok_or_else(|| TrainingRefused::LearnerUnknown.into())
}

/// Only whoever learns ticks and answers.
fn oneself(tx: &impl Reading, call: &Call<'_>) -> Result<Person> {
    learner(tx, call, None)
}

#[cfg(test)]
mod tests;
