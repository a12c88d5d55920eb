mod figures;
mod months;
mod tags;

use pintui_store::Reading;
use serde_json::json;

use super::close::{CloseReview, Decision};
use super::due::LexiconDue;
use super::edit::{ChooseSizeSide, MergeTags, SaveTag};
use super::entries::{EntryKind, KeepEntry, NewEntry};
use super::hand::{CaseTags, TagCases, TagsOfCase};
use super::review::{LexiconReview, MonthReview};
use super::tree::{TagRow, TagTree, presets};
use super::versions::VersionList;
use super::voices::{VoiceList, VoiceWords};
use super::*;
use crate::cases::list::{CaseList, CasesOf};
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::insight::class_shares::{ClassShares, ClassSharesAsk};
use crate::insight::reason_mix::{ReasonMixAsk, ReasonMonthsAsk};
use crate::insight::review_effect::{LexiconChange, LexiconEffectAsk, ReviewEffect, ReviewEffectAsk, TagMove};
use crate::keeping::history::Undo;
use crate::platforms::folded;

const OCTOBER: &str = "2026-10";

/// A returned order of October with what the buyer chose and what the seller noted about it.
fn returned(given: &Given, number: usize, stated: &str, remark: Option<&str>) -> i64 {
    returned_of(given, number, "P1", stated, remark)
}

fn returned_of(given: &Given, number: usize, product: &str, stated: &str, remark: Option<&str>) -> i64 {
    let order = format!("A{number}");
    let signed = "2026-10-05T10:00:00";
    given.order(&[product], json!({ "order_no": order, "signed_at": signed, "remark": remark }));
    given.case(json!({
        "case_no": format!("R{number}"), "order_no": order, "reason_stated": stated,
        "applied_at": format!("2026-10-{:02}T10:00:00", 10 + number % 20),
    }))
}

/// What the buyer wrote with a return.
fn wrote(given: &Given, case: i64, words: &str) {
    given.write(|tx| tx.change("update cases set buyer_words = ?2 where id = ?1", (case, words)));
}

fn tag(given: &Given, cases: &[i64], add: &[&str], remove: &[&str]) -> hand::CasesTagged {
    let texts = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect();
    given.act("tag_cases", TagCases { cases: cases.to_vec(), add: texts(add), remove: texts(remove) }).expect("tagged")
}

fn of(given: &Given, case: i64) -> TagsOfCase {
    given.ask(CaseTags { id: case }).expect("the tags of a case")
}

fn tagged(given: &Given, tag: &str) -> i64 {
    let of = CasesOf::Tagged { tag: tag.into() };
    given.ask(CaseList { shop: SHOP.into(), of, skip: 0, limit: 200 }).expect("a list").total
}

fn shares(given: &Given, version: Option<i64>) -> ClassShares {
    given.ask(ClassSharesAsk { shop: SHOP.into(), month: OCTOBER.into(), version }).expect("shares")
}

fn main_cases(shares: &ClassShares, main: &str) -> (i64, i64) {
    let share = shares.mains.iter().find(|share| share.main == main).expect("every class is there");
    (share.cases, share.share_tenths)
}

fn entry(given: &Given, kind: EntryKind, word: &str, tag: &str) -> pintui_store::Result<entries::EntryKept> {
    given.act("keep_entry", KeepEntry { entry: NewEntry { kind, word: word.into(), tag: tag.into() } })
}

fn row(given: &Given, tag: &str) -> Option<TagRow> {
    let tree = given.ask(TagTree { shop: SHOP.into() }).expect("a tree");
    tree.tags.into_iter().find(|row| row.tag == tag)
}

fn review(given: &Given) -> MonthReview {
    given.ask(LexiconReview { shop: SHOP.into(), month: None }).expect("a review")
}

fn decision(texts: &[&str], words: &[&str], tag: &str) -> Decision {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Decision { texts: owned(texts), words: owned(words), tag: tag.into(), name: None }
}

fn close(given: &Given, decisions: Vec<Decision>) -> pintui_store::Result<versions::LexiconVersion> {
    given.act("close_review", CloseReview { shop: SHOP.into(), month: OCTOBER.into(), decisions })
}

fn effect(given: &Given, decisions: Vec<Decision>) -> ReviewEffect {
    ReviewEffectAsk { shop: SHOP.into(), decisions }.perform(&given.book, &given.call()).expect("an effect")
}

/// A hundred returns, sixty because of the goods, twenty-five by transport, fifteen by the buyer.
fn hundred() -> Given {
    let given = Given::shop();
    for number in 0..100 {
        let stated = match number {
            0..60 => "做工粗糙/有瑕疵",
            60..85 => "包装/商品破损",
            _ => "不想要了",
        };
        returned(&given, number, stated, None);
    }
    given
}
