//! What buyers answer: kept with a tag, and turned into a case or a change with the link kept.

use pintui_store::{At, Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rules::rules;
use super::{CareRefused, send, stated, thanks};
use crate::callbacks::record::kept;
use crate::cases::add::AddCase;
use crate::cases::known::{self, KnownReason};
use crate::cases::work;
use crate::door::{Call, Command, Read, Write};
use crate::platforms::reasons::UNCLASSIFIED;
use crate::reasons::Words;
use crate::shops;

/// What an answer is about. All but the last three are problems; an idea is what the buyer suggests.
pub const TAGS: [&str; 9] = ["size", "quality", "how_to", "missing", "delivery", "looks", IDEA, "praise", "other"];
const NO_PROBLEM: [&str; 3] = [IDEA, "praise", "other"];
const IDEA: &str = "idea";

/// Whether a tag tells of a problem.
pub(super) fn is_problem(tag: &str) -> bool {
    !NO_PROBLEM.contains(&tag)
}

/// Notes what a buyer answered.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteFeedback {
    /// Key of the order.
    pub order_id: i64,
    /// In the buyer's words.
    pub said: String,
    /// `size`, `quality`, `how_to`, `missing`, `delivery`, `looks`, `idea`, `praise`, `other`.
    pub tag: String,
    /// Stars, where the buyer gave some; nothing depends on them.
    pub stars: Option<i64>,
    /// Who notes it.
    pub by: String,
}

impl Command for NoteFeedback {
    type Answer = FeedbackNoted;
}

/// An answer that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FeedbackNoted {
    /// Its key.
    pub id: i64,
}

impl Write for NoteFeedback {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order": self.order_id, "tag": self.tag })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<FeedbackNoted> {
        let (shop, _) = send::order(tx, self.order_id)?;
        let said = kept(&self.said)?.ok_or(CareRefused::FeedbackBlank)?;
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CareRefused::CarePersonMissing.into());
        }
        if !TAGS.contains(&self.tag.as_str()) {
            return Err(CareRefused::FeedbackTagUnknown { tag: self.tag }.into());
        }
        if self.stars.is_some_and(|stars| !(1..=5).contains(&stars)) {
            return Err(CareRefused::FeedbackStarsWrong.into());
        }
        let id = tx.insert(
            "insert into feedback (shop_id, order_id, noted_at, noted_by, said, tag, stars)
             values (:shop, :order, :at, :by, :said, :tag, :stars)",
            named_params! {
                ":shop": shop, ":order": self.order_id, ":at": call.now, ":by": by, ":said": said,
                ":tag": self.tag, ":stars": self.stars,
            },
        )?;
        Ok(FeedbackNoted { id })
    }
}

/// Makes a case of an answer: the buyer wants something done about it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MakeCaseOfFeedback {
    /// Key of the answer.
    pub feedback: i64,
}

impl Command for MakeCaseOfFeedback {
    type Answer = FeedbackCase;
}

/// The case that an answer became.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FeedbackCase {
    /// Key of the case.
    pub case_id: i64,
}

impl Write for MakeCaseOfFeedback {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "feedback": self.feedback })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<FeedbackCase> {
        let words = Words::read(tx)?;
        let answer = tx.maybe(include_str!("feedback_order.sql"), named_params! { ":id": self.feedback }, |row| {
            let (platform, tag): (String, String) = (row.get("platform")?, row.get("tag")?);
            let said: (String, Option<i64>) = (row.get("said")?, row.get("case_id")?);
            Ok((row.get("shop")?, row.get("order_no")?, stated::reason(&words, &platform, &tag), said))
        })?;
        let (shop, order_no, (reason, meaning), (said, case)) =
            answer.ok_or(CareRefused::FeedbackUnknown { feedback: self.feedback })?;
        if case.is_some() {
            return Err(CareRefused::FeedbackHasCase { feedback: self.feedback }.into());
        }
        let add = AddCase {
            shop,
            order_no: Some(order_no),
            kind: "return_refund".to_owned(),
            reason: reason.to_owned(),
            refund_fen: None,
            applied_at: None,
            product: None,
            pieces: Vec::new(),
        };
        let case_id = add.apply(tx, call)?.id;
        if meaning != UNCLASSIFIED {
            let told = KnownReason { class: meaning.class.to_owned(), detail: Some(said) };
            known::set(tx, call, &work::open(tx, case_id, call.actor)?, known::Source::Confirmed, told, None)?;
        }
        tx.change("update feedback set case_id = ?1 where id = ?2", [case_id, self.feedback])?;
        Ok(FeedbackCase { case_id })
    }
}

/// What buyers answered lately.
#[derive(Deserialize, TS)]
pub struct FeedbackList {
    /// Name of the shop.
    pub shop: String,
    /// Only what was said of this order.
    #[serde(default)]
    pub order_id: Option<i64>,
}

impl Command for FeedbackList {
    type Answer = FeedbackDesk;
}

/// The answer of [`FeedbackList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct FeedbackDesk {
    /// The newest two hundred.
    pub rows: Vec<FeedbackRow>,
    /// Of them problems that nothing was made of yet.
    pub unhandled: i64,
    /// What a thank-you coupon is worth.
    pub thanks_fen: Fen,
    /// What is left of this month's budget for them.
    pub left_fen: Fen,
}

/// One answer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FeedbackRow {
    /// Its key.
    pub id: i64,
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// Title of the product.
    pub product: Option<String>,
    /// When it was noted.
    pub noted_at: At,
    /// In the buyer's words.
    pub said: String,
    /// What it is about.
    pub tag: String,
    /// Whether that is a problem.
    pub problem: bool,
    /// Stars.
    pub stars: Option<i64>,
    /// The case it became.
    pub case_id: Option<i64>,
    /// The change it became.
    pub change_id: Option<i64>,
    /// The coupon that its order got.
    pub thanked_fen: Option<Fen>,
}

impl Read for FeedbackList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<FeedbackDesk> {
        let shop = shops::must(tx, &self.shop)?.id;
        let with = named_params! { ":shop": shop, ":order": self.order_id };
        let rows = tx.rows(include_str!("feedback_list.sql"), with, |row| {
            let tag: String = row.get("tag")?;
            Ok(FeedbackRow {
                id: row.get("id")?,
                order_id: row.get("order_id")?,
                order_no: row.get("order_no")?,
                product_id: row.get("product_id")?,
                product: row.get("product")?,
                noted_at: row.get("noted_at")?,
                said: row.get("said")?,
                problem: is_problem(&tag),
                tag,
                stars: row.get("stars")?,
                case_id: row.get("case_id")?,
                change_id: row.get("change_id")?,
                thanked_fen: row.get("thanked_fen")?,
            })
        })?;
        let open = |row: &&FeedbackRow| row.problem && row.case_id.is_none() && row.change_id.is_none();
        let unhandled = rows.iter().filter(open).count() as i64;
        let rules = rules(tx)?;
        let left_fen = thanks::left(tx, shop, &rules, call.now)?;
        Ok(FeedbackDesk { rows, unhandled, thanks_fen: rules.thanks_fen, left_fen })
    }
}
