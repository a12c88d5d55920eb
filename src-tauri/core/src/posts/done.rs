//! It was posted: when, and what came of it, as the platform shows it.

use pintui_store::{Day, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PostRefused;
use crate::callbacks::record::kept;
use crate::door::{Call, Command, Write};

/// What came of a post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PostResult {
    /// The day it was posted.
    pub done_on: Day,
    /// How many people saw it; none where the platform does not tell.
    pub seen: Option<i64>,
    /// How many answers or shown purchases came.
    pub answers: Option<i64>,
    /// Orders that the platform counts for it.
    pub orders: Option<i64>,
    /// What is worth knowing next time.
    pub note: String,
}

/// Notes that it was posted and what came of it; it can be noted again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NotePost {
    /// Key of the post.
    pub post: i64,
    /// What came of it.
    pub result: PostResult,
    /// Who notes it.
    pub by: String,
}

impl Command for NotePost {
    type Answer = ();
}

const MOST: i64 = 1_000_000_000;

impl Write for NotePost {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "post": self.post, "on": self.result.done_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = kept(&self.by)?.ok_or(PostRefused::PostPersonMissing)?;
        let PostResult { done_on, seen, answers, orders, note } = self.result;
        if done_on > call.now.day() {
            return Err(PostRefused::PostInFuture.into());
        }
        let wrong = |count: Option<i64>| count.is_some_and(|count| !(0..=MOST).contains(&count));
        if [seen, answers, orders].into_iter().any(wrong)
            || seen.zip(orders).is_some_and(|(seen, orders)| orders > seen)
        {
            return Err(PostRefused::PostCountsWrong.into());
        }
        let changed = tx.change(
            "update posts set done_on = :on, done_by = :by, seen = :seen, answers = :answers, orders = :orders,
               result = :note where id = :id",
            named_params! {
                ":id": self.post, ":on": done_on, ":by": by, ":seen": seen, ":answers": answers, ":orders": orders,
                ":note": kept(&note)?.unwrap_or_default(),
            },
        )?;
        match changed {
            0 => Err(PostRefused::PostUnknown { post: self.post }.into()),
            _ => Ok(()),
        }
    }
}
