//! The plan: what is due, what comes, and what came of what was posted.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::done::PostResult;
use super::save::{Channel, Draft};
use crate::door::{Call, Command, Read};
use crate::shops;

/// The plan of posts.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PostSheet {
    /// Name of the shop.
    pub shop: String,
}

impl Command for PostSheet {
    type Answer = PostPlan;
}

/// The answer of [`PostSheet`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct PostPlan {
    /// How many are for today or earlier and not posted.
    pub due: i64,
    /// Those not posted by their day, then the posted ones, the newest first; two hundred at most.
    pub posts: Vec<Post>,
}

/// Where a post stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PostStands")]
pub enum Stands {
    /// Its day is over and it was not posted.
    Late,
    /// It is for today.
    Today,
    /// Its day comes.
    Later,
    /// It was posted.
    Done,
}

/// A post of the plan.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PlannedPost")]
pub struct Post {
    /// As it was planned.
    pub draft: Draft,
    /// Name of its audience.
    pub audience: Option<String>,
    /// Where it stands.
    pub stands: Stands,
    /// Who planned it.
    pub made_by: String,
    /// Who posted it.
    pub done_by: Option<String>,
    /// What came of it.
    pub result: Option<PostResult>,
}

impl Read for PostSheet {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PostPlan> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let posts = tx.rows(include_str!("plan.sql"), named_params! { ":shop": shop }, |row| {
            let (channel, on_day): (String, Day) = (row.get("channel")?, row.get("on_day")?);
            let done_on: Option<Day> = row.get("done_on")?;
            let result = match done_on {
                None => None,
                Some(done_on) => Some(PostResult {
                    done_on,
                    seen: row.get("seen")?,
                    answers: row.get("answers")?,
                    orders: row.get("orders")?,
                    note: row.get::<_, Option<String>>("result")?.unwrap_or_default(),
                }),
            };
            let stands = match done_on {
                Some(_) => Stands::Done,
                None if on_day < today => Stands::Late,
                None if on_day == today => Stands::Today,
                None => Stands::Later,
            };
            let draft = Draft {
                id: row.get("id")?,
                on_day,
                channel: Channel::named(&channel),
                audience_id: row.get("audience_id")?,
                text: row.get("text")?,
            };
            Ok(Post {
                draft,
                audience: row.get("audience")?,
                stands,
                made_by: row.get("made_by")?,
                done_by: row.get("done_by")?,
                result,
            })
        })?;
        let due = posts.iter().filter(|post| matches!(post.stands, Stands::Late | Stands::Today)).count() as i64;
        Ok(PostPlan { due, posts })
    }
}
