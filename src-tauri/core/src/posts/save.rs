//! A post is planned, changed or taken out of the plan.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PostRefused, own};
use crate::callbacks::record::kept;
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::shops;
use crate::wording::{self, Situation};

/// Where something is posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PostChannel")]
pub enum Channel {
    /// The shop's group of buyers.
    Group,
    /// The shop's feed.
    Feed,
    /// Answers to buyers' public questions.
    Answers,
    /// An invitation to show a purchase.
    Show,
}

impl Channel {
    const ALL: [Self; 4] = [Self::Group, Self::Feed, Self::Answers, Self::Show];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Feed => "feed",
            Self::Answers => "answers",
            Self::Show => "show",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or(Self::Group)
    }
}

/// A post as it is planned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PostDraft")]
pub struct Draft {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// The day.
    pub on_day: Day,
    /// Where.
    pub channel: Channel,
    /// For which kept audience; none for everybody there.
    pub audience_id: Option<i64>,
    /// What is posted.
    pub text: String,
}

/// Plans a post.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SavePost {
    /// Name of the shop.
    pub shop: String,
    /// The post.
    pub post: Draft,
    /// Who plans it.
    pub by: String,
}

impl Command for SavePost {
    type Answer = PostSaved;
}

/// What was kept.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct PostSaved {
    /// Its key.
    pub id: i64,
}

const LONGEST: usize = 1_000;

impl Write for SavePost {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "post": self.post.id, "on": self.post.on_day })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<PostSaved> {
        let shop = shops::must(tx, &self.shop)?.id;
        let Draft { id, on_day, channel, audience_id, text } = self.post;
        let by = kept(&self.by)?.ok_or(PostRefused::PostPersonMissing)?;
        let pass = |text: &str| wording::pass(text, Situation::INVITE);
        let text = work::said(Some(text), LONGEST, pass)?.ok_or(PostRefused::PostTextMissing)?;
        if channel == Channel::Answers && !own::told(&text) {
            return Err(PostRefused::PostRelationMissing.into());
        }
        if let Some(audience) = audience_id {
            let sql = "select 1 from audiences where id = ?1 and shop_id = ?2";
            tx.maybe(sql, [audience, shop], |_| Ok(()))?.ok_or(PostRefused::PostAudienceUnknown)?;
        }
        if let Some(post) = id {
            let known = tx.maybe("select 1 from posts where id = ?1 and shop_id = ?2", [post, shop], |_| Ok(()))?;
            known.ok_or(PostRefused::PostUnknown { post })?;
        }
        tx.change(
            "insert into posts (id, shop_id, on_day, channel, audience_id, text, made_at, made_by)
             values (:id, :shop, :on, :channel, :audience, :text, :at, :by)
             on conflict (id) do update set on_day = excluded.on_day, channel = excluded.channel,
               audience_id = excluded.audience_id, text = excluded.text",
            named_params! {
                ":id": id, ":shop": shop, ":on": on_day, ":channel": channel.name(), ":audience": audience_id,
                ":text": text, ":at": call.now, ":by": by,
            },
        )?;
        Ok(PostSaved { id: id.unwrap_or_else(|| tx.last_insert()) })
    }
}

/// Takes a post out of the plan.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemovePost {
    /// Its key.
    pub post: i64,
}

impl Command for RemovePost {
    type Answer = ();
}

impl Write for RemovePost {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "post": self.post })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from posts where id = ?1", [self.post])? {
            0 => Err(PostRefused::PostUnknown { post: self.post }.into()),
            _ => Ok(()),
        }
    }
}
